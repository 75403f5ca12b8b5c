import type { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/ids.js';
import { WebhookDelivery, WebhookEndpoint } from '../../src/modules/notifications/index.js';

type Wanted = Pick<WebhookEndpoint, 'teamId'> & Partial<WebhookEndpoint>;

/** An endpoint that wants everything, unless told otherwise; written past the API, so that its team need not be there. */
export async function endpointRow(database: Database, wanted: Wanted): Promise<string> {
  const id = newId();
  const now = new Date();
  await database.em().insert(WebhookEndpoint, {
    id,
    url: 'https://hooks.example.com/tessera',
    events: ['*'],
    assetIds: null,
    format: 'standard',
    digest: null,
    description: null,
    status: 'active',
    disabledReason: null,
    secret: 'sealed',
    previousSecret: null,
    previousSecretUntil: null,
    failingSince: null,
    failures: 0,
    restsUntil: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    ...wanted,
  });
  return id;
}

/** What is to be sent to an endpoint, in the order it was decided. */
export const deliveriesTo = (database: Database, endpointId: string): Promise<WebhookDelivery[]> =>
  database.em().find(WebhookDelivery, { endpointId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
