import { describe, expect, it } from '@jest/globals';
import {
  exposedColumns,
  exposurePurposeOf,
  exposureTeamOf,
  type ReadAsset,
} from '../../../../../src/modules/imports/domain/dbt-exposures.js';
import { assetOf } from '../../../../../src/modules/imports/domain/dbt-assets.js';
import { aModel } from '../../../../support/dbt-manifest.js';

function read(name: string, columns: readonly string[], more: object = {}): ReadAsset {
  const node = aModel(name, columns, { ...more });
  const relation = { uniqueId: `model.shop.${name}`, fqn: `shop.marts.${name}`, kind: 'table', node } as const;
  const { asset } = assetOf(relation, undefined, { dialect: 'duckdb', project: 'shop' });
  return { relation, asset: { ...asset, guarantees: {} } };
}

const ORDERS = read('orders', ['id', 'status']);
const CUSTOMERS = read('customers', ['id', 'email']);
const listing = (columns: unknown) => ({ config: { meta: { tessera: { columns } } } });
const columnsOf = (columns: unknown, asset: ReadAsset, assets = [ORDERS, CUSTOMERS]) =>
  exposedColumns(listing(columns), assets)(asset);

describe('exposures', () => {
  it.each([
    [{ owner: { name: ' growth ' } }, 'growth'],
    [{ owner: { name: 'growth' }, meta: { tessera: { owner_team: 'finance' } } }, 'finance'],
    [{ owner: { name: null, email: 'a@shop.example' } }, null],
    [{}, null],
  ])('%j belongs to %s', (exposure, team) => {
    expect(exposureTeamOf(exposure)).toBe(team);
  });

  it.each([
    [{ type: 'dashboard', name: 'a', label: 'The A', description: 'Shows a' }, 'dashboard The A: Shows a'],
    [{ name: 'a' }, 'exposure a'],
    [{}, 'exposure exposure.shop.a'],
  ])('%j is there for %s', (exposure, purpose) => {
    expect(exposurePurposeOf(exposure, 'exposure.shop.a')).toBe(purpose);
  });

  it.each([
    ['everything where nothing is listed', undefined, null],
    ['everything of a table that is not listed', { customers: ['email'] }, null],
    ['what is listed by name', { orders: ['id'] }, ['id']],
    ['what is listed by id', { 'model.shop.orders': ['id', 'id'] }, ['id']],
    ['what is listed by the name in the warehouse', { 'shop.marts.orders': ['id'] }, ['id']],
    ['everything where the list is empty', { orders: [] }, null],
    ['its part of a common list', ['status', 'email'], ['status']],
    ['and what no table has any more', ['status', 'dropped', 'email'], ['status', 'dropped']],
    ['everything where a common list has nothing of it', ['email'], null],
  ])('read %s', (_what, columns, expected) => {
    expect(columnsOf(columns, ORDERS)).toEqual(expected);
  });

  it('take a list for their one table as it stands, dropped columns and all', () => {
    expect(columnsOf(['id', 'dropped', 'id'], ORDERS, [ORDERS])).toEqual(['id', 'dropped']);
    expect(columnsOf([], ORDERS, [ORDERS])).toBeNull();
  });

  it('may name a version, or a source with its name', () => {
    const versioned = read('orders', ['id'], { version: 2 });
    const source = read('orders', ['id'], { source_name: 'landing' });
    expect(columnsOf({ 'orders.v2': ['id'] }, versioned)).toEqual(['id']);
    expect(columnsOf({ 'landing.orders': ['id'] }, source)).toEqual(['id']);
  });

  it('are refused with columns that are no names', () => {
    expect(() => columnsOf('id', ORDERS)).toThrow('meta.tessera.columns is not an object');
    expect(() => columnsOf([1], ORDERS)).toThrow('columns is not a list of strings');
    expect(() => columnsOf({ orders: [1] }, ORDERS)).toThrow('orders is not a list of strings');
  });
});
