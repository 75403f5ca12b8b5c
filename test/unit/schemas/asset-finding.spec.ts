import { describe, expect, it } from '@jest/globals';
import { assetFinding } from '../../../src/schemas/index.js';
import { FINDING_KINDS, ruleOf } from '../../../src/schemas/finding-kinds.js';

const KINDS = ['mode_loosened', 'asset_moved', 'asset_removed', 'asset_retired'] as const;
const made = (kind: (typeof KINDS)[number], mode: 'consumers' | 'full' | 'none', after: unknown = 'then') =>
  assetFinding({ assetId: 'an asset', kind, mode, before: 'now', after });

it('makes every kind of the scope that is not asked of a single registration', () => {
  const ofAssets = FINDING_KINDS.filter((kind) => ruleOf(kind).scope === 'asset' && kind !== 'requirement_unmet');
  expect(ofAssets).toEqual(KINDS);
});

it.each([
  ['mode_loosened', 'Changes of the asset have to hold less than before: now becomes then'],
  ['asset_moved', 'The asset moves from now to then'],
  ['asset_removed', 'The asset goes away'],
  ['asset_retired', 'The contract is withdrawn, and no other takes its place'],
] as const)('tells people of %s', (kind, message) => {
  expect(made(kind, 'consumers').message).toBe(message);
});

describe.each(KINDS)('%s', (kind) => {
  it.each(['consumers', 'full'] as const)('fails the readers of the whole table under mode %s', (mode) => {
    expect(made(kind, mode)).toMatchObject({
      kind,
      scope: 'asset',
      path: '',
      subjects: null,
      fails: ['readers'],
      unknown: [],
      breaking: true,
      caution: false,
      undeclared_content: false,
      witness: null,
      no_witness: 'table_level',
    });
  });

  it('breaks nothing under mode none, and still says whom it fails', () => {
    expect(made(kind, 'none')).toMatchObject({ fails: ['readers'], breaking: false });
  });

  it('is the same under every mode, and another where the asset becomes something else', () => {
    expect(made(kind, 'none').fingerprint).toBe(made(kind, 'full').fingerprint);
    expect(made(kind, 'full', 'elsewhere').fingerprint).not.toBe(made(kind, 'full').fingerprint);
  });
});
