/** One registration, and the findings that touch it. */
export interface RegistrationImpact {
  readonly registration_id: string;
  readonly team_id: string;
  readonly team_name: string;
  readonly columns: string[] | null;
  /** Fingerprints of the findings that affect it; empty when it is unaffected. */
  readonly because: string[];
}

/** Who among the registered consumers a change hurts, and who not. */
export interface Impact {
  readonly affected: RegistrationImpact[];
  readonly unaffected: RegistrationImpact[];
}
