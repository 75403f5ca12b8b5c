import type { Finding } from './finding.js';
import { type FindingKind, ruleOf } from './finding-kinds.js';
import { fingerprintOf } from './fingerprint.js';
import { messageOf } from './messages.js';
import { breakingQuestions, type Mode, QUESTIONS } from './modes.js';

export interface AssetDifference {
  readonly assetId: string;
  readonly kind: Extract<
    FindingKind,
    'asset_moved' | 'asset_removed' | 'asset_retired' | 'mode_loosened' | 'requirement_unmet'
  >;
  readonly mode: Mode;
  readonly before: unknown;
  /** What the asset becomes; consent is to this. */
  readonly after: unknown;
}

/** The finding on the whole table that a change of the asset itself is: it takes something from every reader. */
export function assetFinding({ assetId, kind, mode, before, after }: AssetDifference): Finding {
  const { scope, answers } = ruleOf(kind);
  const fails = QUESTIONS.filter((question) => answers[question] === 'fails');
  const identity = { scope, kind, keyword: null, path: '' };
  return {
    fingerprint: fingerprintOf({ ...identity, assetId, outcome: after }),
    ...identity,
    subjects: null,
    message: messageOf({ ...identity, before, after, reasons: [] }),
    before,
    after,
    fails,
    unknown: [],
    breaking: breakingQuestions(mode).some((question) => fails.includes(question)),
    caution: false,
    undeclared_content: false,
    likely_renamed_to: null,
    witness: null,
    no_witness: 'table_level',
  };
}
