import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../src/schemas/fingerprint.js';

const removal = {
  assetId: null,
  scope: 'schema',
  path: '/email',
  kind: 'column_removed',
  keyword: null,
  outcome: null,
} as const;

describe('a fingerprint', () => {
  it('is the same text for the same fact, for ever', () => {
    expect(fingerprintOf(removal)).toBe('92c2e1e09958a8de8926b685b3a64916e947922f99fdcecfc6c245154f4a9acc');
  });

  it('does not depend on the order of keys in the outcome', () => {
    expect(fingerprintOf({ ...removal, outcome: { a: 1, b: 2 } })).toBe(
      fingerprintOf({ ...removal, outcome: { b: 2, a: 1 } }),
    );
  });

  it('differs from asset to asset', () => {
    expect(fingerprintOf({ ...removal, assetId: 'a' })).not.toBe(fingerprintOf({ ...removal, assetId: 'b' }));
  });
});
