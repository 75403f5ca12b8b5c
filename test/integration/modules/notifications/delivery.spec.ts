import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { WebhookDelivery, WebhookEndpoint } from '../../../../src/modules/notifications/index.js';
import type { EndpointSecretView } from '../../../../src/modules/notifications/queries/endpoints/endpoint.view.js';
import { Delivering } from '../../../support/delivering.js';
import { ExampleReceiver, hasPython } from '../../../support/example-receiver.js';
import { ROOT } from '../../../support/migrations-key.js';
import { eventually } from '../../../support/eventually.js';
import { eventsAbout } from '../../../support/event-log.js';
import { type Answer, Receiver } from '../../../support/receiver.js';

// On a server the same is shown with Redis, where there is one.
const REDIS_URL = process.env['REDIS_URL'] ?? '';
const delivering = await Delivering.start({ WEBHOOK_RETRY_SCHEDULE: [0.05, 0.05], REDIS_URL });
const { test } = delivering;
const receivers: Receiver[] = [];
afterEach(async () => {
  await test.database.em().nativeUpdate(WebhookEndpoint, { deletedAt: null }, { deletedAt: new Date() });
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});
afterAll(test.close);
const billing = await test.given.team('billing');

async function receiverThat(answer?: Answer): Promise<Receiver> {
  const receiver = await Receiver.start(answer);
  receivers.push(receiver);
  return receiver;
}

/** Waits until nothing of the endpoint is open any more. */
async function settled(endpointId: string) {
  return eventually(
    () => delivering.log(endpointId),
    ({ statuses }) => statuses.length > 0 && !statuses.some((status) => status === 'pending' || status === 'waiting'),
  );
}

const statusAnd =
  (...statuses: number[]): Answer =>
  (response) =>
    response.writeHead(statuses.length > 1 ? (statuses.shift() ?? 0) : (statuses[0] ?? 0)).end('said why');

describe('a delivery', () => {
  it('arrives signed, says what happened, and its attempt is written down', async () => {
    const receiver = await receiverThat();
    const endpoint = await delivering.endpoint(billing.id, `${receiver.url}/hook`);
    const asset = { assetId: null, data: { proposal_id: 'p1', name: 'Ünïcödé 🧵' } };
    await delivering.tell(billing.id, asset);
    const { statuses, attempts, deliveries } = await settled(endpoint.id);
    expect(statuses).toEqual(['delivered']);
    const [received] = receiver.received;
    const verified = new Webhook(endpoint.secret).verify(received!.body, received!.headers as Record<string, string>);
    expect(verified).toMatchObject({ type: 'proposal.opened', data: asset.data });
    expect(received!.headers).toMatchObject({
      'webhook-id': deliveries[0]!.eventId,
      'content-type': 'application/json',
    });
    expect(attempts).toMatchObject([{ attempt: 1, statusCode: 204, errorClass: null, responseSnippet: '' }]);
  });

  it('is tried again with the same id until it is taken, and sent again under it when that is asked for', async () => {
    const receiver = await receiverThat(statusAnd(500, 302, 200));
    const endpoint = await delivering.endpoint(billing.id, receiver.url);
    await delivering.tell(billing.id);
    const { deliveries } = await settled(endpoint.id);
    await billing.api.post(`/webhook-deliveries/${deliveries[0]!.id}/resend`, {}, 200);
    const { attempts } = await settled(endpoint.id);
    expect(attempts.map(({ attempt, errorClass }) => [attempt, errorClass])).toEqual([
      [1, 'http_5xx'],
      [2, 'http_3xx'],
      [3, null],
      [4, null],
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await delivering.endpointNow(endpoint.id)).toMatchObject({ failures: 0, failingSince: null });
  });

  it('is signed with both secrets while one replaces the other, and with the new one alone after that', async () => {
    const receiver = await receiverThat();
    const { id, secret: former } = await delivering.endpoint(billing.id, receiver.url, { events: ['proposal.opened'] });
    const rotated = await billing.api.post<EndpointSecretView>(`/webhook-endpoints/${id}/rotate-secret`, {}, 200);
    await delivering.tell(billing.id);
    await settled(id);
    await billing.api.post(`/webhook-endpoints/${id}/end-rotation`, {}, 200);
    await delivering.tell(billing.id);
    expect((await settled(id)).statuses).toEqual(['delivered', 'delivered']);
    expect(receiver.verifiedBy(former)).toEqual([true, false]);
    expect(receiver.verifiedBy(rotated.secret)).toEqual([true, true]);
  });

  it('is exhausted at the end of the schedule, what was answered kept', async () => {
    const receiver = await receiverThat(statusAnd(500));
    const endpoint = await delivering.endpoint(billing.id, receiver.url);
    await delivering.tell(billing.id);
    const { statuses, attempts } = await settled(endpoint.id);
    expect([statuses, attempts.length, receiver.received.length]).toEqual([['exhausted'], 3, 3]);
    expect(attempts[2]).toMatchObject({ statusCode: 500, errorClass: 'http_5xx', responseSnippet: 'said why' });
    expect(await delivering.endpointNow(endpoint.id)).toMatchObject({ failures: 3, failingSince: expect.any(Date) });
  });

  it('to a private address is blocked and not tried again', async () => {
    const endpoint = await delivering.endpoint(billing.id, 'http://10.0.0.1/');
    await delivering.tell(billing.id);
    const { statuses, attempts } = await settled(endpoint.id);
    expect([statuses, attempts]).toMatchObject([
      ['blocked'],
      [{ attempt: 1, errorClass: 'blocked', statusCode: null }],
    ]);
  });
});

const EXAMPLES = [
  ['TypeScript', [process.execPath, join(ROOT, 'dist', 'examples', 'receivers', 'receiver.js')]],
  ['Python', ['python3', join(ROOT, 'examples', 'receivers', 'receiver.py')]],
] as const;

describe.each(EXAMPLES)('the example receiver in %s', (language, command) => {
  const possible = language !== 'Python' || hasPython();
  const itRuns = possible ? it : it.skip;

  itRuns(
    `takes what is genuine, once, and refuses the rest${possible ? '' : ' (skipped: no python3 here)'}`,
    async () => {
      const endpoint = await delivering.endpoint(billing.id, 'http://127.0.0.1:1/', { status: 'paused' });
      const example = await ExampleReceiver.start(command, endpoint.secret);
      const [genuine, forged] = [endpoint, await delivering.endpoint(billing.id, example.url)];
      const where = { url: example.url, status: 'active' as const };
      await test.database.em().nativeUpdate(WebhookEndpoint, { id: genuine.id }, where);
      await delivering.tell(billing.id, { data: { name: 'Ünïcödé 🧵' } });
      const taken = await settled(genuine.id);
      expect([taken.statuses, (await settled(forged.id)).attempts[0]]).toMatchObject([
        ['delivered'],
        { statusCode: 400 },
      ]);
      await test.database.em().nativeUpdate(WebhookDelivery, { endpointId: genuine.id }, { status: 'waiting' });
      expect((await settled(genuine.id)).attempts).toMatchObject([{ statusCode: 204 }, { statusCode: 204 }]);
      expect(example.lines).toEqual([`${taken.deliveries[0]!.eventId} proposal.opened`]);
      await example.stop();
    },
  );
});

describe('an endpoint', () => {
  it('that is gone (410) is disabled, its owner told, and nothing more is sent', async () => {
    const receiver = await receiverThat(statusAnd(410));
    const endpoint = await delivering.endpoint(billing.id, receiver.url);
    await delivering.tell(billing.id);
    await eventually(
      () => delivering.endpointNow(endpoint.id),
      ({ status }) => status === 'disabled',
    );
    expect(await delivering.endpointNow(endpoint.id)).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
    const [event] = await eventsAbout(test.database, endpoint.id);
    expect(event).toMatchObject({ action: 'endpoint.disabled', teamId: billing.id, audience: [billing.id] });
    await delivering.tell(billing.id);
    expect((await delivering.log(endpoint.id)).statuses[0]).toBe('cancelled');
    expect(receiver.received).toHaveLength(1);
  });

  it('that took nothing for 120 hours is disabled by the next failure', async () => {
    const receiver = await receiverThat(statusAnd(400));
    const failingSince = new Date(Date.now() - 121 * 3_600_000);
    const endpoint = await delivering.endpoint(billing.id, receiver.url, { failingSince });
    await delivering.tell(billing.id);
    const disabled = await eventually(
      () => delivering.endpointNow(endpoint.id),
      ({ status }) => status === 'disabled',
    );
    expect(disabled.disabledReason).toBe('failing');
  });

  it('that is deleted is sent nothing: its deliveries are cancelled', async () => {
    const receiver = await receiverThat();
    const endpoint = await delivering.endpoint(billing.id, receiver.url, { status: 'paused' });
    await delivering.tell(billing.id, {}, 3);
    const gone = { deletedAt: new Date(), status: 'active' as const };
    await test.database.em().nativeUpdate(WebhookEndpoint, { id: endpoint.id }, gone);
    const { statuses } = await settled(endpoint.id);
    expect([statuses, receiver.received]).toEqual([['cancelled', 'cancelled', 'cancelled'], []]);
  });

  it('that is paused hears everything once it is active again', async () => {
    const receiver = await receiverThat();
    const endpoint = await delivering.endpoint(billing.id, receiver.url, { status: 'paused' });
    await delivering.tell(billing.id, {}, 3);
    await new Promise((resume) => setTimeout(resume, 600));
    expect(receiver.received).toEqual([]);
    await test.database.em().nativeUpdate(WebhookEndpoint, { id: endpoint.id }, { status: 'active' });
    const { statuses } = await settled(endpoint.id);
    expect([statuses.length, receiver.received.length]).toEqual([3, 3]);
  });

  it('that rests is sent one delivery to find out, and all after its success', async () => {
    let first: (() => void) | undefined;
    const receiver = await receiverThat((response) => {
      const answer = (): void => void response.writeHead(204).end();
      if (first) {
        answer();
      } else {
        first = answer;
      }
    });
    const rested = { failures: 7, restsUntil: new Date(Date.now() - 1_000) };
    const endpoint = await delivering.endpoint(billing.id, receiver.url, rested);
    await delivering.tell(billing.id, {}, 20);
    await new Promise((resume) => setTimeout(resume, 600));
    expect(receiver.received).toHaveLength(1);
    first?.();
    const { statuses } = await settled(endpoint.id);
    expect(statuses).toEqual(Array.from({ length: 20 }, () => 'delivered'));
    expect(await delivering.endpointNow(endpoint.id)).toMatchObject({ failures: 0, restsUntil: null });
  });

  it('that is slow gets four at once and holds up nobody else', async () => {
    const waiting: (() => void)[] = [];
    const slow = await receiverThat((response) => void waiting.push(() => response.writeHead(204).end()));
    const quick = await receiverThat();
    const slowOne = await delivering.endpoint(billing.id, slow.url);
    const quickOne = await delivering.endpoint(billing.id, quick.url);
    await delivering.tell(billing.id, {}, 24);
    const { statuses } = await settled(quickOne.id);
    expect(statuses).toEqual(Array.from({ length: 24 }, () => 'delivered'));
    expect(slow.received).toHaveLength(4);
    const answering = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 5);
    expect((await settled(slowOne.id)).statuses).toHaveLength(24);
    clearInterval(answering);
  });

  it('with a digest is sent what is due together in one message, tried again as one', async () => {
    const receiver = await receiverThat(statusAnd(503, 204));
    const endpoint = await delivering.endpoint(billing.id, receiver.url, { digest: 'hourly' });
    await delivering.tell(billing.id, {}, 3);
    expect((await delivering.log(endpoint.id)).statuses).toEqual(['pending', 'pending', 'pending']);
    await test.database.em().nativeUpdate(WebhookDelivery, { endpointId: endpoint.id }, { nextAttemptAt: new Date() });
    const { statuses } = await settled(endpoint.id);
    expect(statuses).toEqual(['delivered', 'delivered', 'delivered']);
    const [first, second] = receiver.received;
    expect(JSON.parse(first!.body)).toMatchObject({ type: 'digest', data: { events: [{}, {}, {}] } });
    expect([second!.body, second!.headers['webhook-id']]).toEqual([first!.body, first!.headers['webhook-id']]);
  });

  it('for Slack is sent blocks', async () => {
    const receiver = await receiverThat(statusAnd(200));
    const endpoint = await delivering.endpoint(billing.id, receiver.url, { format: 'slack' });
    await delivering.tell(billing.id);
    await settled(endpoint.id);
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ blocks: [{ type: 'header' }] });
  });
});
