import { describe, expect, it } from '@jest/globals';
import type { PlannedConsumer } from '../../../../../src/modules/imports/domain/import-plan.js';
import { isSameTeam, mergeConsumers } from '../../../../../src/modules/imports/domain/merge-consumers.js';

const claim = (teamName: string, columns: string[] | null, purpose = 'a', assetUniqueId = 'model.shop.a') =>
  ({ teamName, assetUniqueId, columns, purpose, because: `exposure.shop.${purpose}` }) satisfies PlannedConsumer;

describe('consumers', () => {
  it('are one per team and asset, columns united', () => {
    expect(mergeConsumers([claim('growth', ['a', 'b'], 'x'), claim('Growth', ['b', 'c'], 'y')])).toEqual([
      { ...claim('growth', ['a', 'b', 'c']), purpose: 'x; y', because: 'exposure.shop.x' },
    ]);
  });

  it('read all where one of their reasons does', () => {
    expect(mergeConsumers([claim('growth', ['a']), claim('growth', null)])[0]?.columns).toBeNull();
  });

  it('stay apart by team and by asset, in an order of their own', () => {
    const claims = [claim('b', null), claim('a', null), claim('a', null, 'a', 'model.shop.0')];
    expect(mergeConsumers(claims).map(({ assetUniqueId, teamName }) => `${assetUniqueId} ${teamName}`)).toEqual([
      'model.shop.0 a',
      'model.shop.a a',
      'model.shop.a b',
    ]);
  });

  it('have a purpose that can still be read', () => {
    const claims = Array.from({ length: 100 }, (_, index) => claim('growth', null, `reason number ${index}`));
    const purpose = mergeConsumers(claims)[0]?.purpose ?? '';
    expect(purpose).toHaveLength(500);
    expect(purpose.endsWith('…')).toBe(true);
  });

  it('are one team in whatever letters', () => {
    expect(isSameTeam('Growth ', 'growth')).toBe(true);
    expect(isSameTeam('growth', 'finance')).toBe(false);
  });
});
