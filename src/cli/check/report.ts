import type { Shapes } from '../../../openapi/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';

/**
 * What holds of a change. May ship: `fine` (nobody has to be asked), `new` (no such asset yet), `agreed`. May not:
 * `unexpected` (new, and refused for it), `breaking` (offline, where nobody knows the readers), `unasked`, `stale`
 * (asked, but of something else), `waiting`, `blocked`. And `unknown`.
 */
export type Standing = keyof typeof VERDICTS;

export type Verdict = 'yes' | 'no' | 'unknown';

/** One asset's change, and what the service said of it. */
export interface CheckedChange {
  readonly name: string;
  readonly environment: string;
  readonly origin: string;
  readonly standing: Standing;
  /** Null where the service knows no such asset. */
  readonly assetId: string | null;
  readonly impact: Shapes['ImpactView'] | null;
  readonly proposal: Shapes['StandingProposalView'] | null;
  /** Why it is unknown; null where it is not. */
  readonly problem: string | null;
}

export interface CheckReport {
  readonly changes: readonly CheckedChange[];
  readonly skipped: readonly string[];
}

/** What the service's answer means: silence, and an answer to something else, is never consent. */
export function standingOf({ impact, proposal, error }: Shapes['ItemImpactView']): Standing {
  if (!impact) {
    return error?.code === 'asset.not_found' ? 'new' : 'unknown';
  }
  return impact.decision === 'proposed' ? askedOf(proposal) : 'fine';
}

const VERDICTS = {
  fine: 'yes',
  new: 'yes',
  agreed: 'yes',
  unexpected: 'no',
  breaking: 'no',
  unasked: 'no',
  stale: 'no',
  waiting: 'no',
  blocked: 'no',
  unknown: 'unknown',
} as const;

export const verdictOf = ({ standing }: Pick<CheckedChange, 'standing'>): Verdict => VERDICTS[standing];

/** What was asked of consumers of a change that needs their consent. */
export function askedOf(
  proposal: Pick<Shapes['StandingProposalView'], 'status' | 'stale' | 'blocked'> | null,
): Standing {
  if (!proposal || proposal.stale) {
    return proposal ? 'stale' : 'unasked';
  }
  // An admin may force what somebody blocks.
  if (proposal.status === 'approved') {
    return 'agreed';
  }
  return proposal.blocked ? 'blocked' : 'waiting';
}

/** The same report, in which no asset may be new. */
export const withoutNew = (report: CheckReport): CheckReport => ({
  ...report,
  changes: report.changes.map((one) => (one.standing === 'new' ? { ...one, standing: 'unexpected' } : one)),
});

/** A consent that is known to be missing outweighs what is not known. */
export function verdictOfAll({ changes }: Pick<CheckReport, 'changes'>): Verdict {
  const verdicts = new Set(changes.map(verdictOf));
  return (['no', 'unknown'] as const).find((verdict) => verdicts.has(verdict)) ?? 'yes';
}

export const exitCodeOf = (report: Pick<CheckReport, 'changes'>): ExitCode => EXIT[verdictOfAll(report)];
