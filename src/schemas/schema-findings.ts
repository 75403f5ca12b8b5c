import type { CompareOptions } from './comparison.js';
import { differenceAt, type Difference } from './diff/difference.js';
import { walk, type Settling } from './diff/walk.js';
import type { Finding } from './finding.js';
import { toFinding, withoutRepeats } from './findings.js';
import type { AvroAnswers } from './formats/avro/answers.js';
import { judgeByAnswers } from './formats/avro/judge-by-answers.js';
import type { Inclusion } from './inclusion/inclusion.js';
import { judge, type Judged } from './judge.js';
import { QUESTIONS, type Question } from './modes.js';
import type { SchemaFormat } from './parsed-schema.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from './schema-refused.js';
import type { Shape } from './shape/shape.js';
import { inJson } from './shape/transform.js';
import { verdictsOf } from './verdicts.js';
import { Witnesses } from './witness/find-witness.js';

/** Rows are for people, who read no more of them. */
const MOST_WITNESSES = 100;

/** Two rows as they are compared: content model and standing promises already read into them. */
export interface Rows {
  readonly before: Shape;
  readonly after: Shape;
  readonly formats: readonly [SchemaFormat, SchemaFormat];
  /** What the format's own lore says, where it decides instead of inclusion. */
  readonly answers: AvroAnswers | null;
}

/** Every difference of two schemas, judged; and whatever fails for rows as a whole and shows in no single one of them. */
export function schemaFindings(rows: Rows, options: CompareOptions, inclusion: Inclusion): Finding[] {
  const found = walk(rows.before, rows.after, rows.answers === null ? inclusion : undecided(inclusion));
  const differences = judgedByFormat([...found, ...formatChange(rows)], rows);
  if (differences.length > SCHEMA_BOUNDS.findings) {
    throw new SchemaTooLarge('findings');
  }
  const show = showing(rows, options, inclusion);
  const findings = differences.map((difference) => show(judge(difference, inclusion)));
  const rest = show(judge(unexplained(rows, findings), inclusion));
  return withoutRepeats(rest.fails.length + rest.unknown.length > 0 ? [...findings, rest] : findings);
}

/** Puts findings in their form, the breaking ones with a row that shows them where that is asked for. */
function showing(rows: Rows, options: CompareOptions, inclusion: Inclusion): (judged: Judged) => Finding {
  const json = inJson();
  const witnesses = new Witnesses(rows, inclusion, (shape) => json.of(shape));
  let left = options.witnesses === true ? MOST_WITNESSES : 0;
  return (judged) => {
    const finding = toFinding(judged, options);
    if (!finding.breaking || options.witnesses !== true) {
      return finding;
    }
    left -= 1;
    return left < 0 ? { ...finding, no_witness: 'budget' } : { ...finding, ...witnesses.of(judged) };
  };
}

/** Where the format's own lore decides, inclusion is not asked to. */
function undecided(inclusion: Inclusion): Settling {
  return {
    isIdentical: (a, b) => inclusion.isIdentical(a, b),
    settledIn: () => new Set(),
    implies: (patterns, other) => inclusion.implies(patterns, other),
  };
}

function judgedByFormat(found: Difference[], { before, after, answers }: Rows): Difference[] {
  const root = { path: '', before, after, settled: new Set(QUESTIONS) };
  return answers === null ? found : judgeByAnswers(found, answers, differenceAt(root, { kind: 'type_changed' }));
}

function formatChange({ before, after, formats: [from, to] }: Rows): Difference[] {
  const pair = { path: '', before, after, settled: new Set(QUESTIONS) };
  return from === to ? [] : [differenceAt(pair, { kind: 'schema_format_changed', before: from, after: to, kinds: 0 })];
}

function unexplained({ before, after, answers }: Rows, findings: readonly Finding[]): Difference {
  const verdicts = verdictsOf(findings);
  const isSettled = (question: Question) => verdicts[question] === 'fails' || verdicts[question] === 'unknown';
  const settled = answers === null ? QUESTIONS.filter(isSettled) : QUESTIONS;
  return differenceAt({ path: '', before, after, settled: new Set(settled) }, { kind: 'row_constraint_changed' });
}
