import type { ChangeClass, Finding, Verdicts } from './finding.js';
import type { Guarantees } from './guarantees/guarantee.js';
import type { ContentModel, Mode } from './modes.js';
import type { ParsedSchema } from './parsed-schema.js';

/** One side of a comparison: everything a version of a contract promises. */
export interface Side {
  readonly schema: ParsedSchema;
  readonly guarantees: Guarantees;
}

export interface CompareOptions {
  readonly mode: Mode;
  readonly content: ContentModel;
  /** Part of every fingerprint, so that consent to a change of one asset is none to the same change of another. */
  readonly assetId: string | null;
  /** Rows that show each break cost more than the verdict; ask for them where somebody reads them. */
  readonly witnesses?: boolean;
  /** Steps that may be taken before the comparison gives up by throwing `AllowanceSpent`; none are counted where it is left out. */
  readonly allowance?: number;
}

export interface Comparison {
  /** Equal trees including annotations, equal guarantees, equal format. */
  readonly identical: boolean;
  /** The content model used, which is `declared` for columns and between formats whatever was asked. */
  readonly content: ContentModel;
  readonly change_class: ChangeClass | null;
  readonly verdicts: Verdicts;
  readonly breaking: boolean;
  readonly findings: readonly Finding[];
}
