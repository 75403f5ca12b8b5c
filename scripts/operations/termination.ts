import { pause } from '../processes/figures.js';
import { Load, type Tally } from './load.js';
import { finding, type Finding, lost, readsAndWrites, type Stage } from './stage.js';

const PER_SECOND = 200;
/** More would only fill the line before a server on a machine that cannot do so many. */
const MOST_AT_ONCE = 40;
const ROUNDS = 5;

/** Clients that never ask whether it is ready, and go on when nobody listens any more. */
export const TERMINATION = { 'SIGTERM under 200 requests a second': end };

async function end(stage: Stage): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    findings.push(await once(stage, round));
  }
  return findings;
}

/** With as much grace as production has by default. What a slow machine refuses is not looked for here. */
async function once(stage: Stage, round: number): Promise<Finding> {
  const served = await stage.serve({ DRAIN_SECONDS: '5', MAX_EVENT_LOOP_DELAY: '0' });
  const load = new Load(served.origin, served.key, readsAndWrites(served));
  load.start(PER_SECOND, MOST_AT_ONCE);
  await pause(1_500);
  await served.service.end('SIGTERM');
  await pause(300);
  const tally = await load.end();
  const made = tally.answers.filter(({ status }) => status === 201).map(({ number }) => number);
  const missing = lost(stage, served, made);
  const { refused, broken, slowestMs } = tally;
  const held = failed(tally) === 0 && broken.length === 0 && missing === 0 && refused > 0;
  const figure = `${tally.answers.length} answered, ${failed(tally)} failed, ${broken.length} broken, ${missing} lost`;
  return finding(
    `round ${round}: no accepted request fails`,
    `${figure}; slowest ${slowestMs} ms; ${refused} after it`,
    held,
  );
}

const failed = ({ answers }: Tally): number => answers.filter(({ status }) => status !== 200 && status !== 201).length;
