import type { Finding, WrittenSide } from '../../../schemas/index.js';

/** One registration, and the findings that touch it. */
export interface RegistrationImpact {
  readonly registration_id: string;
  readonly team_id: string;
  readonly team_name: string;
  readonly columns: string[] | null;
  /** Fingerprints of the findings that affect it; empty when it is unaffected. */
  readonly because: string[];
  /** What keeps it out, in a word of whoever knows the consumers; null when it is affected. */
  readonly spared_by: string | null;
}

/** Who among the registered consumers a change hurts, and who not. */
export interface Impact {
  readonly affected: RegistrationImpact[];
  readonly unaffected: RegistrationImpact[];
  /** What consumers require on their own and no longer get: findings beside those of the comparison. */
  readonly unmet: Finding[];
  /** Teams that read what breaks, and consent because what they require still holds. */
  readonly consentedTeamIds: string[];
}

/** A change as consumers look at it. */
export interface JudgedChange {
  readonly findings: readonly Finding[];
  /** What is promised today; null before the first contract. */
  readonly base: WrittenSide | null;
  readonly wanted: WrittenSide;
}
