import { createHash, createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { keyHashes } from '../../../../src/platform/auth/key-hashes.js';

const [OLD, NEW] = ['old-pepper-'.repeat(4), 'new-pepper-'.repeat(4)];

it('hashes a key plainly where there is no pepper', () => {
  expect(keyHashes('key', [])).toEqual([{ hash: createHash('sha256').update('key').digest(), pepper: null }]);
});

it('hashes new keys with the newest pepper, and finds those of older ones and of none', () => {
  const [newest, older, plain] = keyHashes('key', [NEW, OLD]);
  expect(newest.hash).toEqual(createHmac('sha256', NEW).update('key').digest());
  expect(older).toEqual(keyHashes('key', [OLD])[0]);
  expect(plain).toEqual(keyHashes('key', [])[0]);
});

it('names a pepper without telling it', () => {
  const [newest, older] = keyHashes('key', [NEW, OLD]);
  expect([newest.pepper, older?.pepper]).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}$/),
    expect.stringMatching(/^[0-9a-f]{8}$/),
  ]);
  expect(newest.pepper).not.toBe(older?.pepper);
  expect(keyHashes('another key', [NEW])[0].pepper).toBe(newest.pepper);
});
