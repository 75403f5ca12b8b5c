import type { Paint, Style } from '../../terminal.js';
import { oneLine } from '../../one-line.js';
import { type CheckedChange, type CheckReport, type Verdict, verdictOf, verdictOfAll } from '../report.js';
import { answersOf, breaksOf, brokenBy, concludes, MEANS, newOnes, nextOf, restOf, toSay } from './said.js';
import { versionOf, witnessOf } from './said.js';

const COLOURS: Readonly<Record<Verdict, Style>> = { yes: 'green', no: 'red', unknown: 'yellow' };

/** For people at a terminal. */
export function asText(report: CheckReport, paint: Paint): string {
  const verdict = verdictOfAll(report);
  const rest = restOf(report);
  const lines = [
    ...toSay(report).flatMap((change) => [...linesOf(change, paint), '']),
    ...newOnes(report).map((name) => `New: ${name}`),
    ...(rest ? [`Tables: ${rest}.`] : []),
    paint(COLOURS[verdict], concludes(report)),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(change: CheckedChange, paint: Paint): string[] {
  const { name, environment, problem } = change;
  const means = paint(COLOURS[verdictOf(change)], MEANS[change.standing]);
  const [version, next, answers] = [versionOf(change), nextOf(change), answersOf(change)];
  return [
    `${paint('bold', oneLine(`${name} in ${environment}`))}: ${means}${version && ` (${version})`}`,
    ...breaksOf(change).flatMap((finding) => findingLines(finding, change)),
    ...(problem === null ? [] : [`  problem  ${oneLine(problem)}`]),
    ...answers.map((answer) => `  answer   ${answer}`),
    ...(next ? [`  next     ${next}`] : []),
  ];
}

function findingLines(finding: ReturnType<typeof breaksOf>[number], change: CheckedChange): string[] {
  const witness = witnessOf(finding);
  return [
    `  finding  ${oneLine(`${finding.kind} ${finding.path}: ${finding.message}`)}`,
    ...(witness === null ? [] : [`  witness  ${witness}`]),
    `  breaks   ${brokenBy(finding, change)}`,
  ];
}
