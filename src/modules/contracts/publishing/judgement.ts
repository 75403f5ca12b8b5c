import type { ChangeClass, Finding, GuaranteesDocument, ParsedSchema, Verdicts } from '../../../schemas/index.js';
import type { Decision, DecisionReason } from '../domain/decide-publication.js';
import type { Impact } from '../domain/impact.js';
import type { Contract } from '../persistence/contract.entity.js';

/** Everything that is known about a wanted publication before anything is written. */
export interface Judgement extends Impact {
  readonly decision: Decision;
  readonly reason: DecisionReason;
  readonly forced: boolean;
  /** The newest stable contract; what the change was compared with. */
  readonly base: Contract | null;
  readonly schema: ParsedSchema;
  /** The whole promise after the merge patch. */
  readonly guarantees: GuaranteesDocument;
  readonly verdicts: Verdicts;
  readonly findings: readonly Finding[];
  readonly breaking: boolean;
  readonly changeClass: ChangeClass | 'initial' | null;
  readonly version: string;
  readonly suggestedVersion: string;
}
