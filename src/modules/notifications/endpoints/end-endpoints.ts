import type { EntityManager } from '@mikro-orm/sql';
import { WebhookDelivery } from '../persistence/webhook-delivery.entity.js';
import type { WebhookEndpoint } from '../persistence/webhook-endpoint.entity.js';

const FORGOTTEN = { secret: '', previousSecret: null, previousSecretUntil: null };

/** Ends endpoints, under their locks, for good: what was still to be sent is cancelled, and their secrets are forgotten. */
export async function endEndpoints(em: EntityManager, endpoints: readonly WebhookEndpoint[], now: Date): Promise<void> {
  if (endpoints.length === 0) {
    return;
  }
  for (const endpoint of endpoints) {
    Object.assign(endpoint, { ...FORGOTTEN, deletedAt: now, updatedAt: now });
  }
  await em.flush();
  await em.nativeUpdate(
    WebhookDelivery,
    { endpointId: endpoints.map(({ id }) => id), status: { $in: ['pending', 'waiting'] } },
    { status: 'cancelled', leaseOwner: null, leaseUntil: null, updatedAt: now },
  );
}
