import type { CompareOptions } from './comparison.js';
import type { Finding } from './finding.js';
import { fingerprintOf } from './fingerprint.js';
import { diffGuarantees, type DiffContext, type GuaranteeDifference } from './guarantees/diff-guarantees.js';
import type { Guarantees } from './guarantees/guarantee.js';
import { messageOf } from './messages.js';
import { breakingQuestions } from './modes.js';

/** What moved among the promises beyond the schema, in the form findings have. */
export function guaranteeFindings(
  before: Guarantees,
  after: Guarantees,
  context: DiffContext,
  options: CompareOptions,
): Finding[] {
  return diffGuarantees(before, after, context).map((difference) => toFinding(difference, options));
}

function toFinding({ outcome, ...difference }: GuaranteeDifference, options: CompareOptions): Finding {
  const identity = {
    scope: 'guarantees',
    kind: difference.kind,
    keyword: difference.keyword,
    path: difference.path,
  } as const;
  const failing = [...difference.fails, ...difference.unknown];
  const breaking = breakingQuestions(options.mode).some((question) => failing.includes(question));
  return {
    ...difference,
    ...identity,
    fingerprint: fingerprintOf({ ...identity, assetId: options.assetId, outcome }),
    message: messageOf({ ...difference, reasons: [] }),
    breaking,
    caution: false,
    undeclared_content: false,
    likely_renamed_to: null,
    witness: null,
    no_witness: breaking ? 'table_level' : null,
  };
}
