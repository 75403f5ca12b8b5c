import { expect, it } from '@jest/globals';
import { looksMinted, mintApiKey } from '../../../../src/platform/auth/api-key-text.js';

it('mints keys that it knows again, each another', () => {
  const keys = Array.from({ length: 100 }, () => mintApiKey());
  expect(new Set(keys.map(({ key }) => key)).size).toBe(100);
  for (const { key, prefix } of keys) {
    expect(key).toMatch(/^tess_live_[0-9A-Za-z]{10}_[0-9A-Za-z]{49}$/);
    expect(looksMinted(key)).toBe(true);
    expect(key.startsWith(`${prefix}_`)).toBe(true);
  }
});

it('knows a key whose text it has never seen by its checksum', () => {
  const body = 'tess_live_ABCDEFGHIJ_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg';
  expect(looksMinted(`${body}4CxjBR`)).toBe(true);
  expect(looksMinted(`${body}4CxjBS`)).toBe(false);
});

it('does not take a key with any one character changed', () => {
  const { key } = mintApiKey();
  for (let at = 0; at < key.length; at++) {
    const changed = key.slice(0, at) + (key[at] === 'a' ? 'b' : 'a') + key.slice(at + 1);
    expect(looksMinted(changed)).toBe(false);
  }
});

it.each(['', 'tess_live_', `${mintApiKey().key} `, mintApiKey().key.slice(1), mintApiKey().key.toUpperCase()])(
  'does not take %j',
  (text) => {
    expect(looksMinted(text)).toBe(false);
  },
);
