import { canonicalJson } from '../kernel/canonical-json.js';
import type { CompareOptions, Comparison, Side } from './comparison.js';
import type { Finding } from './finding.js';
import { fingerprintOf } from './fingerprint.js';
import { equalGuarantees } from './guarantees-seam.js';
import { breakingQuestions, QUESTIONS } from './modes.js';

/** What changed between two versions, which of the three questions still hold, and why not. */
export function compare(before: Side, after: Side, options: CompareOptions): Comparison {
  const identical =
    before.schema.format === after.schema.format &&
    canonicalJson(before.schema.document) === canonicalJson(after.schema.document) &&
    equalGuarantees(before.guarantees, after.guarantees);
  const answer = identical ? 'holds' : 'unknown';
  return {
    identical,
    content: options.content,
    change_class: identical ? null : 'major',
    verdicts: { readers: answer, history: answer, strict_readers: answer },
    breaking: !identical && breakingQuestions(options.mode).length > 0,
    findings: identical ? [] : [unjudged(after, options)],
  };
}

function unjudged(after: Side, options: CompareOptions): Finding {
  const identity = { scope: 'schema', kind: 'row_constraint_changed', keyword: null, path: '' } as const;
  return {
    ...identity,
    fingerprint: fingerprintOf({ ...identity, assetId: options.assetId, outcome: after.schema.document }),
    subjects: null,
    message: 'The contract changed in a way that is not judged',
    before: null,
    after: null,
    fails: [],
    unknown: QUESTIONS,
    breaking: breakingQuestions(options.mode).length > 0,
    caution: false,
    undeclared_content: false,
    likely_renamed_to: null,
    witness: null,
    no_witness: 'budget',
  };
}
