import { oneLine } from '../../one-line.js';
import { type CheckedChange, type CheckReport, type Verdict, verdictOfAll } from '../report.js';
import { answersOf, breaksOf, brokenBy, concludes, MEANS, newOnes, nextOf, restOf, toSay } from './said.js';
import { versionOf, witnessOf } from './said.js';

const MARKS: Readonly<Record<Verdict, string>> = { yes: '✅', no: '❌', unknown: '❔' };

/** For a comment on a pull request. */
export function asMarkdown(report: CheckReport): string {
  const verdict = verdictOfAll(report);
  const rest = restOf(report);
  const lines = [
    `## ${MARKS[verdict]} Data contracts: ${concludes(report)}`,
    ...toSay(report).flatMap((change) => ['', ...linesOf(change)]),
    ...newOnes(report).flatMap((name, at) => [...(at === 0 ? [''] : []), `- new: ${escaped(name)}`]),
    ...(rest ? ['', `Tables: ${rest}.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(change: CheckedChange): string[] {
  const [version, next] = [versionOf(change), nextOf(change)];
  const title = `${escaped(change.name)} in ${escaped(change.environment)}`;
  return [
    `### ${title}`,
    '',
    `${MEANS[change.standing]}${version && ` (${escaped(version)})`}`,
    '',
    ...breaksOf(change).flatMap((finding) => {
      const witness = witnessOf(finding);
      return [
        `- **${escaped(finding.kind)}** ${escaped(finding.path)}: ${escaped(finding.message)}`,
        ...(witness === null ? [] : [`  - witness: ${escaped(witness)}`]),
        `  - breaks ${escaped(brokenBy(finding, change))}`,
      ];
    }),
    ...(change.problem === null ? [] : [`- ${escaped(change.problem)}`]),
    ...answersOf(change).map((answer) => `- answer of ${escaped(answer)}`),
    ...(next ? ['', `**Next:** ${next}.`] : []),
  ];
}

/** Names and messages are text of others: they format nothing, link nowhere and notify nobody. */
const escaped = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*_{}[\]()#+!|~$]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#8203;//');
