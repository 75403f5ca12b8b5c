import { describe, expect, it } from '@jest/globals';
import {
  isDisabled,
  metaOf,
  ownerTeamOf,
  readsOf,
  tagsOf,
  tesseraOf,
} from '../../../../../src/modules/imports/domain/dbt-node.js';

describe('what every dbt node has', () => {
  it.each([
    ['meta by hand', { meta: { tessera: { owner_team: 'orders' } }, group: 'finance' }, 'orders'],
    ['meta in config', { config: { meta: { tessera: { owner_team: ' orders ' } } } }, 'orders'],
    ['the meta of a whole source', { source_meta: { tessera: { owner_team: 'ingestion' } } }, 'ingestion'],
    ['its group in config', { config: { group: 'growth' }, group: null }, 'growth'],
    ['its group', { group: 'growth' }, 'growth'],
    ['nobody', { meta: { owner: 'x' } }, null],
  ])('is owned by %s', (_how, node, team) => {
    expect(ownerTeamOf(node)).toBe(team);
  });

  it('lets the newer place of meta win', () => {
    expect(metaOf({ meta: { a: 1, b: 1 }, config: { meta: { b: 2 } } })).toEqual({ a: 1, b: 2 });
    expect(tesseraOf({ config: { meta: { tessera: { columns: [] } } } })).toEqual({ columns: [] });
  });

  it('unites tags of both places', () => {
    expect(tagsOf({ tags: ['b', 'a'], config: { tags: 'a' } })).toEqual(['a', 'b']);
  });

  it('knows what it reads and whether it is switched off', () => {
    expect(readsOf({ depends_on: { nodes: ['model.shop.a'] } })).toEqual(['model.shop.a']);
    expect(isDisabled({ config: { enabled: false } })).toBe(true);
    expect(isDisabled({})).toBe(false);
  });

  it('refuses an owner that is no text', () => {
    expect(() => ownerTeamOf({ meta: { tessera: { owner_team: ['orders'] } } })).toThrow('owner_team is not a string');
  });
});
