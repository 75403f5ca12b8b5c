import type { CompareOptions, Comparison, Side } from './comparison.js';
import type { Finding } from './finding.js';
import { inOrder } from './findings.js';
import { avroAnswers } from './formats/avro/answers.js';
import { guaranteeFindings } from './guarantee-findings.js';
import { equalGuarantees } from './guarantees/parse-guarantees.js';
import { Inclusion } from './inclusion/inclusion.js';
import { withLikelyRenames } from './likely-renames.js';
import type { ContentModel } from './modes.js';
import { schemaFindings } from './schema-findings.js';
import { promisesOf, withStandingPromises } from './schema-promises.js';
import type { Shape } from './shape/shape.js';
import { spelledAsBefore } from './shape/rename.js';
import { declaredOnly, inJson } from './shape/transform.js';
import { classOf, verdictsOf } from './verdicts.js';

/** What changed between two versions, which of the three questions still hold, and why not. */
export function compare(before: Side, given: Side, options: CompareOptions): Comparison {
  const inclusion = new Inclusion(options.allowance);
  const content = contentOf(before, given, options.content);
  const shape = spelledAsBefore().of(given.schema.shape, before.schema.shape);
  const after = shape === given.schema.shape ? given : { ...given, schema: { ...given.schema, shape } };
  const identical = isIdentical(before, after, inclusion);
  const findings = identical
    ? []
    : withLikelyRenames(inOrder(findingsOf([before, after], { ...options, content }, inclusion)));
  return {
    identical,
    content,
    change_class: classOf(findings, identical),
    verdicts: verdictsOf(findings),
    breaking: findings.some(({ breaking }) => breaking),
    findings,
  };
}

function isIdentical(before: Side, after: Side, inclusion: Inclusion): boolean {
  return (
    before.schema.format === after.schema.format &&
    inclusion.isIdentical(before.schema.shape, after.schema.shape) &&
    equalGuarantees(before.guarantees, after.guarantees)
  );
}

/** Columns are all there is in a row, and between formats only what both declare can be compared. */
function contentOf(before: Side, after: Side, asked: ContentModel): ContentModel {
  const sameFormat = before.schema.format === after.schema.format;
  return sameFormat && before.schema.format === 'json_schema' ? asked : 'declared';
}

function findingsOf([before, after]: readonly [Side, Side], options: CompareOptions, inclusion: Inclusion): Finding[] {
  const formats = [before.schema.format, after.schema.format] as const;
  const json = formats[0] === formats[1] ? undefined : inJson();
  const read = options.content === 'declared' ? declaredOnly() : undefined;
  const shapeOf = (shape: Shape) => read?.of(json?.of(shape) ?? shape) ?? shape;
  const rowOf = ({ schema, guarantees }: Side) => ({ shape: shapeOf(schema.shape), guarantees });
  const [old, now] = [rowOf(before), rowOf(after)];
  const [earlier, later] = withStandingPromises(old, now);
  const answers = avroAnswers(before.schema, after.schema);
  const findings = schemaFindings({ before: earlier, after: later, formats, answers }, options, inclusion);
  const schema = { before: promisesOf(old.shape), after: promisesOf(now.shape) };
  const context = { schema, renames: renamesIn(findings) };
  return [...findings, ...guaranteeFindings(before.guarantees, after.guarantees, context, options)];
}

/** Declared renames of columns, by old name. */
function renamesIn(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const renamed = findings.filter(
    ({ kind, before, path }) => kind === 'column_renamed' && path === `/${String(before)}`,
  );
  return new Map(renamed.map(({ before, after }) => [String(before), String(after)]));
}
