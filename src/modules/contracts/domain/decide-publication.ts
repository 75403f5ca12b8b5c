import type { Comparison } from '../../../schemas/index.js';

export const DECISIONS = ['published', 'proposed', 'unchanged', 'suggested'] as const;

export type Decision = (typeof DECISIONS)[number];

/** Why a decision is what it is, for people and for audit. */
export type DecisionReason =
  'first_contract' | 'pre_release' | 'identical' | 'compatible' | 'nobody_affected' | 'forced' | 'consumers_affected';

export interface PublicationFacts {
  /** Null when there never was a stable contract. */
  readonly comparison: Pick<Comparison, 'identical' | 'breaking'> | null;
  readonly baseIsActive: boolean;
  readonly isPrerelease: boolean;
  /** Registrations of other teams that a breaking finding touches. */
  readonly affectedCount: number;
  readonly forced: boolean;
}

/** The one decision behind publish, dry run and impact, in the order of the product's rules. */
export function decidePublication(facts: PublicationFacts): { decision: Decision; reason: DecisionReason } {
  if (facts.isPrerelease) {
    return { decision: 'published', reason: 'pre_release' };
  }
  if (facts.comparison === null) {
    return { decision: 'published', reason: 'first_contract' };
  }
  if (facts.comparison.identical && facts.baseIsActive) {
    return { decision: 'unchanged', reason: 'identical' };
  }
  if (facts.affectedCount === 0) {
    return { decision: 'published', reason: facts.comparison.breaking ? 'nobody_affected' : 'compatible' };
  }
  return facts.forced
    ? { decision: 'published', reason: 'forced' }
    : { decision: 'proposed', reason: 'consumers_affected' };
}
