import type { FindingKind, FindingScope } from './finding-kinds.js';
import type { Question } from './modes.js';

/** A row that one side allows and the other does not, differing only at the finding's path. */
export interface Witness {
  readonly question: Question;
  readonly row: unknown;
  readonly valid_under: 'before' | 'after';
}

/** Why a breaking finding has no witness: no single row can show it, or none was found within the budget. */
export const NO_WITNESS_REASONS = ['declaration', 'physical_type', 'table_level', 'budget'] as const;
export type NoWitness = (typeof NO_WITNESS_REASONS)[number];

/** The column that a removed one may live on as: a guess, never part of a verdict or a fingerprint. */
export interface LikelyRename {
  readonly path: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** One difference between two versions of a contract, in the form it is stored and sent. */
export interface Finding {
  readonly fingerprint: string;
  readonly scope: FindingScope;
  readonly kind: FindingKind;
  readonly keyword: string | null;
  readonly path: string;
  /** The paths the finding is about; null is the whole table. */
  readonly subjects: readonly string[] | null;
  readonly message: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly fails: readonly Question[];
  readonly unknown: readonly Question[];
  readonly breaking: boolean;
  readonly caution: boolean;
  readonly undeclared_content: boolean;
  readonly likely_renamed_to: LikelyRename | null;
  readonly witness: Witness | null;
  readonly no_witness: NoWitness | null;
}

export type Answer = 'holds' | 'fails' | 'unknown';

export interface Verdicts {
  readonly readers: Answer | 'caution';
  readonly history: Answer;
  readonly strict_readers: Answer;
}

export const CHANGE_CLASSES = ['major', 'minor', 'patch'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];
