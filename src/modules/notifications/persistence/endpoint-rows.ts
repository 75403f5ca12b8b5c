import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { RecordNotFound } from '../../../platform/database/record-not-found.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** A principal without a team has no endpoints. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

/** The actor's own team's. An admin makes endpoints for others, and afterwards knows no more of them than anyone. */
export const ownedBy = ({ teamId }: Actor): { teamId: string } => ({ teamId: teamId ?? NO_TEAM });

/** A live endpoint of the actor's team, locked until the transaction ends; another team's is not found. */
export async function lockEndpoint(em: EntityManager, by: Actor, id: string): Promise<WebhookEndpoint> {
  const where = { id, deletedAt: null, ...ownedBy(by) };
  const endpoint = await em.findOne(WebhookEndpoint, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!endpoint) {
    throw new RecordNotFound('Endpoint', id);
  }
  return endpoint;
}
