import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { checkAnswer, extendedExpiry, type WantedAnswer } from '../domain/check-answer.js';
import type { RequiredTeam } from '../domain/consent.js';
import { NotRequired } from '../domain/proposal.errors.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { Acknowledgment } from '../persistence/acknowledgment.entity.js';
import { Proposal } from '../persistence/proposal.entity.js';
import type { LockedProposal } from './lock-proposal.js';
import { settleProposal } from './settle-proposal.js';

export interface Acknowledged {
  readonly acknowledgment: Acknowledgment;
  /** False when the team had said exactly this before. */
  readonly created: boolean;
}

interface Given {
  readonly teamId: string;
  readonly wanted: WantedAnswer;
  readonly now: Date;
}

/** Keeps a team's answer to a locked proposal, in the place of the one it gave before. Refuses who need not answer. */
export async function giveAnswer(
  em: EntityManager,
  by: Actor,
  locked: LockedProposal,
  { teamId, wanted, now }: Given,
): Promise<Acknowledged> {
  const { proposal } = locked;
  const team = requiredIn(locked, teamId);
  const current = await em.findOne(Acknowledgment, { proposalId: proposal.id, teamId, supersededAt: null });
  if (current && saysTheSame(current, wanted, team)) {
    return { acknowledgment: current, created: false };
  }
  checkAnswer(wanted, proposal.openedAt, now);
  if (current) {
    current.supersededAt = now;
    await em.flush();
  }
  return { acknowledgment: await keep(em, by, locked, { team, wanted, now }), created: true };
}

/** Admin and bootstrap keys included: nobody answers for another team. */
export function answeringTeam(by: Actor, named: string | null): string {
  if (by.teamId === null || (named !== null && named !== by.teamId)) {
    throw new NotYourTeam(named ?? '(none)', 'A proposal is answered only with a key of the consumer team itself.');
  }
  return by.teamId;
}

export function requiredIn({ proposal, dossier }: LockedProposal, teamId: string): RequiredTeam {
  const team = dossier.required.find((one) => one.teamId === teamId);
  if (!team) {
    throw new NotRequired(proposal.id, teamId);
  }
  return team;
}

async function keep(
  em: EntityManager,
  by: Actor,
  { proposal, dossier }: LockedProposal,
  { team, wanted, now }: { team: RequiredTeam; wanted: WantedAnswer; now: Date },
): Promise<Acknowledgment> {
  const { answer, notes, migrationDeadline } = wanted;
  const acknowledgment = em.create(Acknowledgment, {
    id: newId(),
    proposalId: proposal.id,
    teamId: team.teamId,
    answer,
    notes,
    migrationDeadline,
    revision: proposal.revision,
    fingerprints: [...team.fingerprints],
    keyId: by.keyId,
    answeredBy: by.name,
    createdAt: now,
    supersededAt: null,
  });
  await extend(em, by, proposal, { migrationDeadline, now });
  await em.flush();
  const action = answer === 'blocked' ? 'proposal.blocked' : 'proposal.acknowledged';
  const details = {
    answer,
    notes,
    migration_deadline: migrationDeadline,
    team_id: team.teamId,
    fingerprints: team.fingerprints,
  };
  const news = { touched: { required: [team], unmet: dossier.unmet }, details, actingTeamId: team.teamId };
  await recordEvents(em, by, proposalEvent(action, proposal, news));
  await settleProposal(em, by, proposal, now);
  return acknowledgment;
}

/** The last day comes anew, and with it its reminder: for all that is published together. */
async function extend(
  em: EntityManager,
  by: Actor,
  proposal: Proposal,
  { migrationDeadline, now }: Pick<WantedAnswer, 'migrationDeadline'> & { now: Date },
): Promise<void> {
  if (migrationDeadline === null) {
    return;
  }
  const expiresAt = extendedExpiry(proposal.expiresAt, migrationDeadline);
  const { publicationId } = proposal;
  const others = publicationId === null ? [] : await em.find(Proposal, { publicationId, id: { $ne: proposal.id } });
  for (const one of [proposal, ...others]) {
    if (expiresAt > one.expiresAt) {
      Object.assign(one, { expiresAt, remindersSent: Math.min(one.remindersSent, 1) });
    }
  }
  for (const one of others) {
    await settleProposal(em, by, one, now);
  }
}

const saysTheSame = (current: Acknowledgment, wanted: WantedAnswer, team: RequiredTeam): boolean =>
  team.coversAll &&
  current.answer === wanted.answer &&
  current.notes === wanted.notes &&
  current.migrationDeadline?.getTime() === wanted.migrationDeadline?.getTime();
