import { describe, expect, it } from '@jest/globals';
import {
  type AssetChanges,
  type ChangingAsset,
  findingsOfChange,
  lossIn,
} from '../../../../../src/modules/assets/domain/asset-change.js';
import { PLAIN_ASSET } from '../../../../support/plain-asset.js';

const ORDERS: ChangingAsset = {
  ...PLAIN_ASSET,
  id: '01890000-0000-7000-8000-000000000001',
  fqn: 'shop.core.orders',
  ownerTeamId: '01890000-0000-7000-8000-000000000002',
};

describe('what new values take from readers', () => {
  it.each<[string, AssetChanges, 'move' | 'loosen' | null]>([
    ['another name', { fqn: 'shop.core.purchases' }, 'move'],
    ['the same name, spelled otherwise', { fqn: '"SHOP".core.orders' }, null],
    ['another environment', { environment: 'staging' }, 'move'],
    ['another kind', { kind: 'view' }, 'move'],
    ['a mode that asks less', { compatibility: 'none' }, 'loosen'],
    ['a mode that asks more', { compatibility: 'full' }, null],
    ['another content model', { content: 'declared' }, 'loosen'],
    ['another name and a mode that asks less', { fqn: 'shop.x', compatibility: 'none' }, 'move'],
    ['words', { description: 'One row per order.', tags: ['core'] }, null],
  ])('%s', (_, changes, expected) => {
    expect(lossIn(ORDERS, changes)).toBe(expected);
  });
});

describe('the findings of a change', () => {
  const kinds = (changes: AssetChanges) =>
    findingsOfChange(ORDERS, { kind: 'move', changes }).map(({ kind, before, after }) => ({ kind, before, after }));

  it('say where it moves and what it loosens, each by itself', () => {
    const before = { fqn: ORDERS.fqn, environment: 'production', kind: 'table' };
    expect(kinds({ kind: 'view', content: 'declared', description: 'x' })).toEqual([
      { kind: 'asset_moved', before, after: { ...before, kind: 'view' } },
      {
        kind: 'mode_loosened',
        before: { compatibility: 'consumers', content: 'as_written' },
        after: { compatibility: 'consumers', content: 'declared' },
      },
    ]);
  });

  it('are known again by what the asset becomes, not by what it was', () => {
    const to = (asset: ChangingAsset, fqn: string) =>
      findingsOfChange(asset, { kind: 'move', changes: { fqn } }).map(({ fingerprint }) => fingerprint);
    expect(to(ORDERS, 'a.b')).toEqual(to({ ...ORDERS, fqn: 'shop.core.other' }, 'a.b'));
    expect(to(ORDERS, 'a.b')).not.toEqual(to(ORDERS, 'a.c'));
    expect(to(ORDERS, 'a.b')).not.toEqual(to({ ...ORDERS, id: ORDERS.ownerTeamId }, 'a.b'));
  });

  it('break nobody under mode none', () => {
    const [removal] = findingsOfChange({ ...ORDERS, compatibility: 'none' }, { kind: 'remove' });
    expect(removal).toMatchObject({ kind: 'asset_removed', breaking: false, fails: ['readers'] });
  });
});
