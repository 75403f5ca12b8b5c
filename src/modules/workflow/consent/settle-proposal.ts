import type { EntityManager } from '@mikro-orm/sql';
import { type Actor, SYSTEM } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { nextDueAt } from '../domain/timetable.js';
import { isStale, Proposal } from '../persistence/proposal.entity.js';
import { type Dossier, dossierOf } from './dossier.js';

/** The one proposal of an asset that is still in play, if any. Read under the asset's lock. */
export function unclosedProposalOf(em: EntityManager, assetId: string): Promise<Proposal | null> {
  return em.findOne(Proposal, { assetId, status: { $in: ['open', 'approved'] } }, { refresh: true });
}

/**
 * Brings a proposal's stored status up to what registrations, answers and the clock say now, and records what became true.
 * Called under the asset's lock by whatever may have changed one of them, in the same transaction.
 */
export async function settleProposal(em: EntityManager, by: Actor, proposal: Proposal, now: Date): Promise<Dossier> {
  await em.flush();
  const dossier = await dossierOf(em, proposal, now);
  if (proposal.status !== 'open' && proposal.status !== 'approved') {
    return dossier;
  }
  const { status, readyAt } = dossier.resolution;
  const before = { status: proposal.status };
  Object.assign(proposal, { status, readyAt });
  proposal.dueAt = nextDueAt(proposal);
  if (status === before.status) {
    return dossier;
  }
  if (status === 'expired') {
    Object.assign(proposal, { closedAt: now, closedReason: 'expired', requiredAtClosing: [...dossier.required] });
  }
  await em.flush();
  const action =
    status === 'expired' ? 'proposal.expired' : status === 'approved' ? 'proposal.approved' : 'proposal.reopened';
  const details = isStale(proposal) && status === 'open' ? { reason: 'proposal.stale' } : {};
  const news = { touched: dossier, before, details, actingTeamId: null };
  // The clock expires a proposal; nobody's key does.
  await recordEvents(em, status === 'expired' ? SYSTEM : by, proposalEvent(action, proposal, news));
  return dossier;
}

/** Settles the asset's unclosed proposal; answers it if it still is unclosed then. */
export async function settleProposalOf(
  em: EntityManager,
  by: Actor,
  assetId: string,
  now: Date,
): Promise<Dossier | null> {
  const proposal = await unclosedProposalOf(em, assetId);
  const dossier = proposal && (await settleProposal(em, by, proposal, now));
  return dossier?.proposal.status === 'expired' ? null : dossier;
}

export const teamsIn = ({ required }: Pick<Dossier, 'required'>): string[] => required.map(({ teamId }) => teamId);
