import { describe, expect, it } from '@jest/globals';
import { GUARANTEE_KINDS, guaranteeKind, isGuaranteeKind } from '../../../../src/schemas/guarantees/guarantees.js';

describe('the catalogue of guarantees', () => {
  it('knows its kinds and no inherited names', () => {
    expect(GUARANTEE_KINDS).toEqual([
      'freshness',
      'volume',
      'nullability',
      'accepted_values',
      'uniqueness',
      'custom',
      'relationships',
    ]);
    expect(GUARANTEE_KINDS.every(isGuaranteeKind)).toBe(true);
    expect(['toString', '__proto__', 'fresh'].some(isGuaranteeKind)).toBe(false);
  });

  it.each(GUARANTEE_KINDS)('says of %s what it promises and what weakens it', (kind) => {
    const line = guaranteeKind(kind);
    expect(line.describes).toMatch(/\.$/);
    expect(line.weakens).not.toBe('');
    expect('identity' in line).toBe(line.layout === 'list');
  });
});
