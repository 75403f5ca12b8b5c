import { Argument, Command, InvalidArgumentError } from 'commander';
import { doneBy } from '../answer-of.js';
import { wrongUsage } from '../exit-codes.js';
import { oneLine } from '../one-line.js';
import { clientFrom } from '../terminal.js';

const ANSWERS = ['approved', 'blocked', 'migrating'] as const;

interface AckOptions {
  readonly notes?: string;
  readonly until?: string;
  readonly revision?: number;
  readonly json?: true;
}

const DESCRIPTION = `Answers a proposal for the team of the key: approved, blocked with --notes, or migrating with
--until, from which day on it consents.
Exit code: 0 the answer is kept, 1 the service refuses it, 2 wrong usage, 3 unknown.`;

/** `tessera ack`: a consumer's answer. */
export const ackCommand = (): Command =>
  new Command('ack')
    .description(DESCRIPTION)
    .argument('<proposal>', 'its id')
    .addArgument(new Argument('<answer>', 'what your team says').choices(ANSWERS))
    .option('--notes <text>', 'why; needed to block')
    .option('--until <date>', 'when you will be done, such as 2030-01-31; needed to migrate', dateIn)
    .option('--revision <number>', 'the revision you looked at; a newer one refuses the answer', numberIn)
    .option('--json', 'for machines: the answer and the proposal')
    .action(ack);

async function ack(id: string, response: (typeof ANSWERS)[number], options: AckOptions): Promise<void> {
  const { notes = null, until = null, revision = null, json } = options;
  if (response === 'blocked' && notes === null) {
    throw wrongUsage('blocked needs --notes: say why');
  }
  if ((response === 'migrating') !== (until !== null)) {
    throw wrongUsage('--until is needed to answer migrating, and for nothing else');
  }
  const params = { path: { id } };
  const body = { response, notes, migration_deadline: until, revision };
  const answer = await doneBy(clientFrom(process.env).POST('/api/v1/proposals/{id}/acknowledgments', { params, body }));
  const { status, asset_fqn: asset, required } = answer.proposal;
  const silent = required.filter((team) => team.answer === null).map(({ team_name: name }) => name);
  const waits = silent.length === 0 ? '' : `, waits for ${silent.join(', ')}`;
  const text = oneLine(`${response}: the proposal for ${asset} is ${status}${waits}`);
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${text}\n`);
}

function dateIn(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError('It takes a date such as 2030-01-31.');
  }
  return new Date(time).toISOString();
}

function numberIn(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError('It takes a whole number from 1 on.');
  }
  return Number(text);
}
