import type { CompareOptions, Comparison, Side } from './comparison.js';
import { differenceAt, type Difference } from './diff/difference.js';
import { walk } from './diff/walk.js';
import type { Finding } from './finding.js';
import { inOrder, toFinding, withoutRepeats } from './findings.js';
import { equalGuarantees } from './guarantees/parse-guarantees.js';
import { Inclusion } from './inclusion/inclusion.js';
import { judge } from './judge.js';
import { QUESTIONS, type ContentModel } from './modes.js';
import type { Shape } from './shape/shape.js';
import { declaredOnly } from './shape/transform.js';
import { classOf, verdictsOf } from './verdicts.js';

/** What changed between two versions, which of the three questions still hold, and why not. */
export function compare(before: Side, after: Side, options: CompareOptions): Comparison {
  const content = contentOf(before, after, options.content);
  const inclusion = new Inclusion();
  const identical =
    before.schema.format === after.schema.format &&
    inclusion.isIdentical(before.schema.shape, after.schema.shape) &&
    equalGuarantees(before.guarantees, after.guarantees);
  const findings = identical ? [] : findingsOf([before, after], content, { ...options, content }, inclusion);
  return {
    identical,
    content,
    change_class: classOf(findings, identical),
    verdicts: verdictsOf(findings),
    breaking: findings.some(({ breaking }) => breaking),
    findings,
  };
}

/** Columns are all there is in a row, and between formats only what both declare can be compared. */
function contentOf(before: Side, after: Side, asked: ContentModel): ContentModel {
  const sameFormat = before.schema.format === after.schema.format;
  return sameFormat && before.schema.format === 'json_schema' ? asked : 'declared';
}

function findingsOf(
  [before, after]: readonly [Side, Side],
  content: ContentModel,
  options: CompareOptions,
  inclusion: Inclusion,
): Finding[] {
  const read = content === 'declared' ? declaredOnly() : undefined;
  const [old, now] = [before.schema.shape, after.schema.shape].map((shape) => read?.of(shape) ?? shape) as [
    Shape,
    Shape,
  ];
  const differences = walk(old, now, inclusion);
  if (before.schema.format !== after.schema.format) {
    const [from, to] = [before.schema.format, after.schema.format];
    const pair = { path: '', before: old, after: now, settled: new Set(QUESTIONS) };
    differences.push(differenceAt(pair, { kind: 'schema_format_changed', before: from, after: to, kinds: 0 }));
  }
  const findings = differences.map((difference) => toFinding(judge(difference, inclusion), options));
  return inOrder(withoutRepeats([...findings, ...unexplained(old, now, findings, { options, inclusion })]));
}

/** Whatever fails for rows as a whole and shows in no single finding is a finding of its own. */
function unexplained(
  before: Shape,
  after: Shape,
  findings: readonly Finding[],
  { options, inclusion }: { readonly options: CompareOptions; readonly inclusion: Inclusion },
): Finding[] {
  const verdicts = verdictsOf(findings);
  const settled = new Set(
    QUESTIONS.filter((question) => verdicts[question] === 'fails' || verdicts[question] === 'unknown'),
  );
  const pair = { path: '', before, after, settled };
  const difference: Difference = differenceAt(pair, { kind: 'row_constraint_changed' });
  const finding = toFinding(judge(difference, inclusion), options);
  return finding.fails.length + finding.unknown.length > 0 ? [finding] : [];
}
