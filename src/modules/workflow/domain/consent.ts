import type { Finding } from '../../../schemas/index.js';
import type { Answer, ProposalStatus } from './proposal-status.js';
import { findingsTouching, isBelow, type Reader } from './touches.js';

/** A live registration of a team other than the owner. */
export interface Consumer extends Reader {
  readonly teamId: string;
  readonly registrationId: string;
}

/** A team's current answer, with the findings it answered as they stood at its revision. */
export interface GivenAnswer {
  readonly teamId: string;
  readonly answer: Answer;
  readonly migrationDeadline: Date | null;
  readonly answered: readonly Pick<Finding, 'fingerprint' | 'scope' | 'kind' | 'path'>[];
}

/** A team whose consent a proposal needs now. Computed, never stored: teams join and leave with their registrations. */
export interface RequiredTeam {
  readonly teamId: string;
  readonly registrationId: string;
  readonly columns: readonly string[] | null;
  readonly fingerprints: readonly string[];
  readonly answer: Answer | null;
  readonly migrationDeadline: Date | null;
  /** Whether the answer speaks of every finding that touches the team today. */
  readonly coversAll: boolean;
}

/** Who must answer the findings, and what they have answered so far. */
export function requiredTeams(
  findings: readonly Finding[],
  consumers: readonly Consumer[],
  answers: readonly GivenAnswer[],
): RequiredTeam[] {
  const answerOf = new Map(answers.map((answer) => [answer.teamId, answer]));
  return consumers.flatMap((consumer) => {
    const touching = findingsTouching(consumer, findings);
    if (touching.length === 0) {
      return [];
    }
    const given = answerOf.get(consumer.teamId);
    return [
      {
        teamId: consumer.teamId,
        registrationId: consumer.registrationId,
        columns: consumer.columns,
        fingerprints: touching.map(({ fingerprint }) => fingerprint),
        answer: given?.answer ?? null,
        migrationDeadline: given?.migrationDeadline ?? null,
        coversAll: given !== undefined && touching.every((finding) => isAnswered(finding, given.answered)),
      },
    ];
  });
}

/** Consent to removing a column covers whatever else happens below it in the data; paths of guarantees are no data. */
function isAnswered({ fingerprint, scope, path }: Finding, answered: GivenAnswer['answered']): boolean {
  return answered.some(
    (one) =>
      one.fingerprint === fingerprint ||
      (one.kind === 'column_removed' && scope === one.scope && isBelow(path, one.path)),
  );
}

export interface Resolution {
  readonly status: Extract<ProposalStatus, 'open' | 'approved' | 'expired'>;
  /** When everyone has agreed: the latest migration deadline, from which on the proposal is approved. */
  readonly readyAt: Date | null;
  readonly blocked: boolean;
  /** Teams whose consent is not given yet; silence is never consent. */
  readonly waitingFor: readonly string[];
}

export interface ResolutionFacts {
  readonly required: readonly RequiredTeam[];
  readonly expiresAt: Date;
  /** Whether an admin forced exactly the current revision. */
  readonly forced: boolean;
  /** Whether the current revision is no longer what would be published; whoever consented to it waits for another. */
  readonly stale?: boolean;
  readonly now: Date;
}

/** Where an unclosed proposal stands at a moment. A migrating consumer consents from its deadline on. */
export function resolveProposal({ required, expiresAt, forced, stale = false, now }: ResolutionFacts): Resolution {
  const waitingFor = required.filter((team) => !hasAgreed(team)).map(({ teamId }) => teamId);
  const deadlines = required.flatMap(({ migrationDeadline }) =>
    migrationDeadline ? [migrationDeadline.getTime()] : [],
  );
  const agreed = waitingFor.length === 0;
  const readyAt = agreed && !stale ? latestOf(deadlines) : null;
  const approved = !stale && (forced || (agreed && (readyAt === null || readyAt <= now)));
  return {
    status: expiresAt <= now ? 'expired' : approved ? 'approved' : 'open',
    readyAt,
    blocked: required.some(({ answer }) => answer === 'blocked'),
    waitingFor,
  };
}

const latestOf = (times: readonly number[]): Date | null => (times.length > 0 ? new Date(Math.max(...times)) : null);

const hasAgreed = ({ answer, coversAll }: RequiredTeam): boolean =>
  coversAll && (answer === 'approved' || answer === 'migrating');
