import { describe, expect, it } from '@jest/globals';
import { newWebhookSecret } from '../../../src/modules/notifications/delivery/webhook-signature.js';
import { mintApiKey } from '../../../src/platform/auth/api-key-text.js';
import { secretsOf, toldIn } from '../../support/canary/secrets.js';

describe('a text', () => {
  const { key, prefix } = mintApiKey();
  const secret = newWebhookSecret();
  const password = 'a password of some length';
  const given = [password];

  it.each([
    ['a key', `no such key: ${key}`, key],
    ['a webhook secret', `{"secret":"${secret}"}`, secret],
    ['what it was given', `could not connect as ${password}`, password],
    ['that within a URL', `postgresql://me:${encodeURIComponent(password)}@host/db`, password],
    ['that in base64', `Basic ${Buffer.from(password).toString('base64')}`, password],
    ['a key beside another that is said once', `  ${mintApiKey().key}\nand ${key}`, key],
  ])('tells %s', (_, text, told) => {
    expect(toldIn(text, given)).toEqual([told]);
  });

  it.each([
    ['the public part of a key', `key ${prefix} is revoked`],
    ['what was made illegible', 'tess_live_[redacted] whsec_[redacted]'],
    ['a key alone on its line, where it is said once', `The key is:\n\n  ${key}\n\ncurl -H 'X-API-Key: ${key}'`],
    ['the same in JSON for people', `{\n  "key": "${key}",\n  "name": "ci"\n}`],
  ])('tells no secret by %s', (_, text) => {
    expect(toldIn(text, given)).toEqual([]);
  });
});

it('the secrets of settings are keys, passwords and those in URLs', () => {
  const settings = {
    ENCRYPTION_KEY: 'x'.repeat(44),
    DATABASE_URL: 'postgresql://me:twelve%20letters@host/db',
    REDIS_URL: 'redis://127.0.0.1:6379',
    PUBLIC_URL: 'https://tessera.example',
    BOOTSTRAP_API_KEY: '',
    PORT: 3_000,
  };
  expect(secretsOf(settings)).toEqual(['x'.repeat(44), 'twelve%20letters']);
});
