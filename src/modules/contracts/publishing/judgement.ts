import type { ReadPromise } from '../../../platform/engine/read-promise.js';
import type { ChangeClass, Finding, SchemaFormat, Verdicts } from '../../../schemas/index.js';
import type { Decision, DecisionReason } from '../domain/decide-publication.js';
import type { Impact } from '../domain/impact.js';
import type { Contract } from '../persistence/contract.entity.js';

/** Everything that is known about a wanted publication before anything is written. */
export interface Judgement extends Impact, ReadPromise {
  readonly decision: Decision;
  readonly reason: DecisionReason;
  readonly forced: boolean;
  /** The newest stable contract; what the change was compared with. */
  readonly base: Contract | null;
  readonly schemaFormat: SchemaFormat;
  readonly schema: unknown;
  readonly verdicts: Verdicts;
  readonly findings: readonly Finding[];
  readonly breaking: boolean;
  readonly changeClass: ChangeClass | 'initial' | null;
  readonly version: string;
  readonly suggestedVersion: string;
}
