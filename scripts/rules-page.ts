import { type CanAnswer, FINDING_KINDS, ruleOf } from '../src/schemas/finding-kinds.js';
import type { FindingKind } from '../src/schemas/index.js';
import { type VerdictCase, verdictCases, verdictFiles } from '../test/support/engine/verdict-cases.js';
import { aligned } from './table.js';

export const RULES_PAGE = 'src/schemas/RULES.md';

const SAID: Readonly<Record<CanAnswer, string>> = {
  holds: 'holds',
  asked: 'may fail',
  fails: 'fails',
  unknown: 'unknown',
};

/** The page of every kind of finding: what it means, whom it can break, and a change that shows it. */
export function rulesPage(): string {
  const cases = verdictFiles().flatMap(verdictCases);
  return `# The rules

Made by \`npm run readme\` from \`finding-kinds.ts\` and the cases in \`test/fixtures/schemas\`. What the three questions ask
is in \`README.md\` beside this page.

Every difference between two versions is a finding of one kind. To each question a kind _holds_ or _fails_ whatever else there
is, or it _may fail_: then the sets of rows that the two sides allow decide, and where they cannot be compared the answer is
unknown, which needs consent like a failure. Readers may also answer _caution_: a type of the warehouse grew within its family.
A guarantee that only warns fails nothing.

The class is what mode \`consumers\` makes of a finding. In other modes it is also major where a question that the mode
requires fails or stays unknown.

${aligned([['kind', 'about', 'meaning', 'readers', 'history', 'strict readers', 'class'], ...FINDING_KINDS.map(rowOf)])}

## Examples

${FINDING_KINDS.map((kind) => exampleOf(kind, cases)).join('\n\n')}
`;
}

function rowOf(kind: FindingKind): string[] {
  const { scope, describes, answers } = ruleOf(kind);
  const said = [answers.readers, answers.history, answers.strict_readers].map((answer) => SAID[answer]);
  return [`\`${kind}\``, scope, describes, ...said, classOf(kind)];
}

function classOf(kind: FindingKind): string {
  const { answers, quiet } = ruleOf(kind);
  return { holds: quiet, asked: `major, else ${quiet}`, fails: 'major', unknown: 'major' }[answers.readers];
}

function exampleOf(kind: FindingKind, cases: readonly VerdictCase[]): string {
  const { example } = ruleOf(kind);
  if (example !== undefined) {
    return `### \`${kind}\`\n\n${changeOf(example)}`;
  }
  const shown = cases.find(({ shows }) => shows === kind);
  const missed = cases.find(({ near_miss }) => near_miss === kind);
  if (shown === undefined || missed === undefined) {
    throw new Error(`No case shows ${kind}, or none shows what is not one.`);
  }
  return `### \`${kind}\`\n\n${toldAs('', shown)}\n\n${toldAs('Near miss: ', missed)}`;
}

function toldAs(mark: string, given: VerdictCase): string {
  const { name, verdicts, change_class, mode = 'consumers' } = given;
  const answers = `readers ${verdicts.readers}, history ${verdicts.history}, strict readers ${verdicts.strict_readers}`;
  const sentence = mark === '' ? name.charAt(0).toUpperCase() + name.slice(1) : `${mark}${name}`;
  return `${sentence}. In mode \`${mode}\` ${change_class ?? 'no change'}: ${answers}.\n\n${changeOf(sidesOf(given))}`;
}

/** The side of a case that its change is in. */
function sidesOf({ before, after, before_guarantees, after_guarantees }: VerdictCase) {
  return before_guarantees === undefined ? { before, after } : { before: before_guarantees, after: after_guarantees };
}

function changeOf({ before, after }: { readonly before: unknown; readonly after: unknown }): string {
  return `\`\`\`text\nbefore ${JSON.stringify(before)}\nafter  ${JSON.stringify(after)}\n\`\`\``;
}
