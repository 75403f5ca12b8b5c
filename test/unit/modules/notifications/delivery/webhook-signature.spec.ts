import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import {
  newWebhookSecret,
  signatureHeaders,
  signingKey,
} from '../../../../../src/modules/notifications/delivery/webhook-signature.js';

const ID = '0193d2a0-0000-7000-8000-000000000001';
const secret = newWebhookSecret();
const body = JSON.stringify({ type: 'proposal.opened', data: { name: 'Ünïcödé 🧵' } });
const attempt = (secrets = [secret], seconds = 0, id = ID) =>
  signatureHeaders({ id, attemptedAt: new Date(Date.now() - seconds * 1_000), body }, secrets.map(signingKey));

// The reference library of Standard Webhooks is the judge.
const verify = (headers: object, text = body, key = secret): unknown =>
  new Webhook(key).verify(text, headers as Record<string, string>);

describe('a signed delivery', () => {
  it('is accepted by the reference library, whatever the body says', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.uuid(), (text, id) => {
        const key = newWebhookSecret();
        const headers = signatureHeaders({ id, attemptedAt: new Date(), body: text }, [signingKey(key)]);
        expect(verify(headers, text, key)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['a body that was changed', () => verify(attempt(), body.replace('opened', 'closed'))],
    ['another secret', () => verify(attempt(), body, newWebhookSecret())],
    ['another id', () => verify({ ...attempt(), 'webhook-id': 'other' })],
    ['another time', () => verify({ ...attempt(), 'webhook-timestamp': attempt([secret], 60)['webhook-timestamp'] })],
    ['an attempt six minutes old', () => verify(attempt([secret], 360))],
    ['an attempt six minutes ahead', () => verify(attempt([secret], -360))],
    ['no id', () => verify({ ...attempt(), 'webhook-id': '' })],
    ['no timestamp', () => verify({ ...attempt(), 'webhook-timestamp': '' })],
    ['no signature', () => verify({ ...attempt(), 'webhook-signature': '' })],
  ])('is refused with %s', (_, verified) => {
    expect(verified).toThrow(WebhookVerificationError);
  });

  it('keeps its id in each attempt; time and signature are of the attempt', () => {
    const [first, second] = [attempt([secret], 30), attempt()];
    expect(second['webhook-id']).toBe(first['webhook-id']);
    expect(second['webhook-timestamp']).not.toBe(first['webhook-timestamp']);
    expect(second['webhook-signature']).not.toBe(first['webhook-signature']);
    expect([verify(first), verify(second)]).toEqual([JSON.parse(body), JSON.parse(body)]);
  });

  it('is accepted by holders of either secret while one replaces the other, and of the new one afterwards', () => {
    const next = newWebhookSecret();
    const during = attempt([next, secret]);
    expect(during['webhook-signature'].split(' ')).toHaveLength(2);
    expect([verify(during, body, next), verify(during, body, secret)]).toEqual([JSON.parse(body), JSON.parse(body)]);
    const afterwards = attempt([next]);
    expect(verify(afterwards, body, next)).toEqual(JSON.parse(body));
    expect(() => verify(afterwards, body, secret)).toThrow(WebhookVerificationError);
  });
});

it('a secret is 32 random bytes, as the scheme spells them', () => {
  expect(Buffer.from(newWebhookSecret().replace('whsec_', ''), 'base64')).toHaveLength(32);
  expect(newWebhookSecret()).not.toBe(newWebhookSecret());
});
