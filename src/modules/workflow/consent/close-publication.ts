import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { publicationEvent } from '../domain/publication.events.js';
import { type Closing, closeProposal } from './close-proposal.js';
import type { LockedPublication } from './lock-publication.js';
import { teamsIn } from './settle-proposal.js';

/** Ends a locked publication for good, and every one of its proposals with it. */
export async function closePublication(
  em: EntityManager,
  by: Actor,
  { publication, members }: LockedPublication,
  closing: Omit<Closing, 'supersededBy'>,
): Promise<void> {
  const { status, reason, now } = closing;
  for (const { proposal } of members) {
    await closeProposal(em, by, proposal, closing);
  }
  Object.assign(publication, { closedAs: status, closedReason: reason, closedAt: now });
  await em.flush();
  const proposals = members.map(({ proposal }) => proposal);
  const audience = members.flatMap(({ dossier }) => teamsIn(dossier));
  await recordEvents(em, by, publicationEvent(`publication.${status}`, publication, { proposals, audience, reason }));
}
