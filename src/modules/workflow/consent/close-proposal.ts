import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { type Dossier, dossierOf } from './dossier.js';
import type { Proposal } from '../persistence/proposal.entity.js';
import { settleProposal } from './settle-proposal.js';

export interface Closing {
  readonly status: 'withdrawn' | 'rejected';
  readonly reason: string;
  readonly now: Date;
  /** The contract that made the proposal pointless. */
  readonly supersededBy?: string;
}

/** Ends an unclosed proposal for good, under the asset's lock, and tells everyone it touched. An expired one has expired. */
export async function closeProposal(
  em: EntityManager,
  by: Actor,
  proposal: Proposal,
  closing: Closing,
): Promise<Dossier> {
  const { status, reason, now, supersededBy = null } = closing;
  const dossier = await dossierOf(em, proposal, now);
  if (dossier.resolution.status === 'expired') {
    return settleProposal(em, by, proposal, now);
  }
  const before = { status: proposal.status };
  const requiredAtClosing = [...dossier.required];
  Object.assign(proposal, { status, closedAt: now, closedReason: reason, supersededBy, requiredAtClosing });
  await em.flush();
  const details = { reason, superseded_by: supersededBy };
  const news = { touched: dossier, before, details };
  await recordEvents(em, by, proposalEvent(`proposal.${status}`, proposal, news));
  return dossier;
}
