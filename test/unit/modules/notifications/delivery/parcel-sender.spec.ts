import { afterAll, expect, it } from '@jest/globals';
import type { Parcel } from '../../../../../src/modules/notifications/delivery/parcel.js';
import { ParcelSender } from '../../../../../src/modules/notifications/delivery/parcel-sender.js';
import { newWebhookSecret } from '../../../../../src/modules/notifications/delivery/webhook-signature.js';
import { Config } from '../../../../../src/platform/config.js';
import { OutboundClient } from '../../../../../src/platform/outbound/outbound-client.js';
import { SecretBox } from '../../../../../src/platform/secret-box.js';
import { OtlpSpans } from '../../../../../src/platform/tracing/otlp-spans.js';
import { type SpanSource, Tracing } from '../../../../../src/platform/tracing/tracing.js';
import { Collector, OTLP } from '../../../../support/collector.js';
import { Receiver } from '../../../../support/receiver.js';
import { testSettings } from '../../../../support/settings.js';

const collector = await Collector.start();
const statuses = [204, 503];
const receiver = await Receiver.start((response) => response.writeHead(statuses.shift() ?? 200).end());
const settings = testSettings({
  WEBHOOK_ALLOW_LOOPBACK: true,
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.receiver.url,
});
const client = new OutboundClient(settings);
const secrets = new SecretBox(new Config(settings));
afterAll(() => Promise.all([collector.close(), receiver.close(), client.onApplicationShutdown()]));

const secret = newWebhookSecret();
const parcelTo = (url: string): Parcel => {
  const kept = { secret: secrets.seal(secret, 'endpoint'), previousSecret: null, previousSecretUntil: null };
  const endpoint = { id: 'endpoint', teamId: 'billing', url, format: 'standard', digest: null, secrets: kept } as const;
  const event = { id: 'event', action: 'team.created', occurredAt: new Date(), assetId: null, data: {} };
  return [{ id: 'delivery', attempt: 1, dueAt: '2026-01-01', event, endpoint }];
};
const senderFor = (source: SpanSource | null) => {
  const tracing = new Tracing(source);
  return { tracing, sender: new ParcelSender(client, secrets, tracing, new Config(settings)) };
};

it('each attempt is a trace of its own, which the receiver can continue, and tells where it went to nobody', async () => {
  const { sender, tracing } = senderFor(new OtlpSpans(settings));
  await tracing.apart('server', 'request', async () => {
    await sender.send(parcelTo(`${receiver.url}/in-box?token=7`));
    await sender.send(parcelTo(`${receiver.url}/in-box?token=7`));
    await sender.send(parcelTo('http://10.0.0.1/in-box'));
  });
  await tracing.onApplicationShutdown();
  const attempts = collector.named('webhook delivery');
  expect(attempts).toMatchObject([
    { kind: OTLP.client, status: 0, facts: { 'http.response.status_code': 204 } },
    { status: OTLP.error, facts: { 'http.response.status_code': 503, 'error.type': '503' } },
    { status: OTLP.error, facts: { 'error.type': 'blocked' } },
  ]);
  expect(attempts.map(({ parentSpanId }) => parentSpanId)).toEqual([undefined, undefined, undefined]);
  expect(new Set(collector.spans.map(({ traceId }) => traceId)).size).toBe(4);
  expect(receiver.received.map(({ headers }) => headers['traceparent'])).toEqual(
    attempts.slice(0, 2).map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`),
  );
  expect(receiver.verifiedBy(secret)).toEqual([true, true]);
  [receiver.url, 'in-box', '10.0.0.1', 'billing', secret].forEach((told) => expect(collector.text).not.toContain(told));
});

it('says nothing of a trace where none is kept', async () => {
  await senderFor(null).sender.send(parcelTo(`${receiver.url}/in-box`));
  expect(receiver.received.at(-1)?.headers).not.toHaveProperty('traceparent');
});
