import type { DomainEvent } from '../../src/kernel/domain-event.js';
import { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from '../../src/modules/notifications/index.js';
import { newWebhookSecret } from '../../src/modules/notifications/delivery/webhook-signature.js';
import type { Settings } from '../../src/platform/config.js';
import { recordEvents } from '../../src/platform/events/record-events.js';
import { newId } from '../../src/platform/ids.js';
import { SecretBox } from '../../src/platform/secret-box.js';
import { ADMIN } from './actors.js';
import { startApp, type TestApp } from './app.js';
import { endpointRow } from './endpoints.js';

/** The service with its delivery running, and endpoints whose secrets the test knows. */
export class Delivering {
  private constructor(readonly test: TestApp) {}

  static async start(overrides: Partial<Settings> = {}): Promise<Delivering> {
    const settings = { DELIVERY: 'in_process', WEBHOOK_ALLOW_LOOPBACK: true, WEBHOOK_LEASE_SECONDS: 30 } as const;
    return new Delivering(await startApp({ ...settings, ...overrides }));
  }

  /** An endpoint of the team that takes everything. */
  async endpoint(teamId: string, url: string, wanted: Partial<WebhookEndpoint> = {}) {
    const id = newId();
    const secret = newWebhookSecret();
    const sealed = this.test.app.get(SecretBox, { strict: false }).seal(secret, id);
    await endpointRow(this.test.database, { id, teamId, url, secret: sealed, ...wanted });
    return { id, secret };
  }

  /** Something happens that the team is told. */
  async tell(teamId: string, fields: Partial<DomainEvent> = {}, times = 1): Promise<void> {
    const events = Array.from({ length: times }, () => ({
      action: 'proposal.opened' as const,
      entityType: 'proposal',
      entityId: newId(),
      audience: [teamId],
      ...fields,
    }));
    await this.test.database.transaction((em) => recordEvents(em, ADMIN, ...events));
  }

  /** Deliveries to the endpoint with what came of their attempts. */
  async log(endpointId: string) {
    const deliveries = await this.test.database.em().find(WebhookDelivery, { endpointId }, { orderBy: { id: 'asc' } });
    const deliveryId = deliveries.map(({ id }) => id);
    const attempts = await this.test.database
      .em()
      .find(WebhookAttempt, { deliveryId }, { orderBy: { deliveryId: 'asc', attempt: 'asc' } });
    return { deliveries, statuses: deliveries.map(({ status }) => status), attempts };
  }

  endpointNow(id: string): Promise<WebhookEndpoint> {
    return this.test.database.em().findOneOrFail(WebhookEndpoint, id);
  }
}
