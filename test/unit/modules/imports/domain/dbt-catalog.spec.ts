import { describe, expect, it } from '@jest/globals';
import { readCatalog } from '../../../../../src/modules/imports/domain/dbt-catalog.js';
import { aCatalog } from '../../../../support/dbt-manifest.js';

describe('the catalog', () => {
  it('lists columns by their index, whatever order the document has', () => {
    const catalog = {
      ...aCatalog({}),
      nodes: {
        'model.shop.orders': {
          columns: { b: { type: 'INT', index: 2 }, c: { type: 'INT' }, a: { name: 'A', type: 'DATE', index: 1 } },
        },
      },
    };
    expect(readCatalog(catalog).tables.get('model.shop.orders')).toEqual([
      { name: 'A', type: 'DATE', comment: null },
      { name: 'b', type: 'INT', comment: null },
      { name: 'c', type: 'INT', comment: null },
    ]);
  });

  it.each([undefined, null])('is optional: %s', (catalog) => {
    expect(readCatalog(catalog)).toEqual({ tables: new Map(), warnings: [] });
  });

  it('leaves out a table that cannot be read, and says which', () => {
    const catalog = { ...aCatalog({ 'model.shop.orders': { id: 'INT' } }), sources: { 'source.shop.a.b': 7 } };
    const { tables, warnings } = readCatalog(catalog);
    expect([...tables.keys()]).toEqual(['model.shop.orders']);
    expect(warnings).toEqual(['source.shop.a.b in the catalog was left out: the table is not an object']);
  });

  it('leaves out a section that is none', () => {
    expect(readCatalog({ ...aCatalog({}), nodes: 'x' }).warnings).toEqual([
      '"nodes" of the catalog was left out: nodes is not an object',
    ]);
  });
});
