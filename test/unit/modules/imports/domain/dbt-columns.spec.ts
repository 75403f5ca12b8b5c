import { describe, expect, it } from '@jest/globals';
import { readCatalog } from '../../../../../src/modules/imports/domain/dbt-catalog.js';
import { schemaOf } from '../../../../../src/modules/imports/domain/dbt-columns.js';
import { aCatalog } from '../../../../support/dbt-manifest.js';

const built = (columns: Record<string, string>) => readCatalog(aCatalog({ table: columns })).tables.get('table');
const ENFORCED = { contract: { enforced: true } };

describe('the schema of a dbt node', () => {
  it('has the documented columns where there is no catalog', () => {
    const node = { columns: { id: { name: 'id', data_type: 'int', description: 'The key', tags: ['k'] }, note: {} } };
    expect(schemaOf(node, undefined, 'postgres').schema).toEqual({
      dialect: 'postgres',
      columns: [
        { name: 'id', type: 'int', description: 'The key', tags: ['k'], nullable: true },
        { name: 'note', nullable: true },
      ],
    });
  });

  it('is unknown where no column is', () => {
    expect(schemaOf({}, undefined, 'postgres')).toEqual({ schema: null, vanished: [] });
  });

  it('follows the catalog in order, names as the author has them, and types where the author has none', () => {
    const node = { columns: { total: { data_type: 'number(10,2)' }, order_id: {} } };
    const { schema } = schemaOf(node, built({ ORDER_ID: 'NUMBER', TOTAL: 'NUMBER(38,0)', EXTRA: 'DATE' }), 'snowflake');
    expect(schema?.columns).toEqual([
      { name: 'order_id', type: 'NUMBER', nullable: true },
      { name: 'total', type: 'number(10,2)', nullable: true },
      { name: 'EXTRA', type: 'DATE', nullable: true },
    ]);
  });

  it('leaves out, and names, a documented column that the built table does not have', () => {
    const node = { columns: { id: {}, dropped: {} } };
    const { schema, vanished } = schemaOf(node, built({ id: 'INT' }), 'duckdb');
    expect(schema?.columns.map(({ name }) => name)).toEqual(['id']);
    expect(vanished).toEqual(['dropped']);
  });

  it('believes an enforced contract more than a catalog of the day before', () => {
    const node = { ...ENFORCED, columns: { added: { data_type: 'int' }, b: {}, a: {} } };
    const { schema, vanished } = schemaOf(node, built({ a: 'INT', old: 'INT', b: 'INT' }), 'duckdb');
    expect(schema?.columns.map(({ name }) => name)).toEqual(['a', 'b', 'added']);
    expect(vanished).toEqual([]);
  });

  it('keeps two columns that differ only in case', () => {
    const { schema } = schemaOf({ columns: { id: {} } }, built({ ID: 'INT', id: 'TEXT' }), 'snowflake');
    expect(schema?.columns.map(({ name, type }) => [name, type])).toEqual([
      ['ID', 'INT'],
      ['id', 'TEXT'],
    ]);
  });

  it('takes NOT NULL and the primary key from an enforced contract', () => {
    const node = {
      ...ENFORCED,
      columns: { id: {}, email: { constraints: [{ type: 'not_null' }] }, note: {} },
      constraints: [{ type: 'primary_key', columns: ['ID'] }],
    };
    expect(schemaOf(node, undefined, 'postgres').schema).toEqual({
      dialect: 'postgres',
      columns: [
        { name: 'id', nullable: false },
        { name: 'email', nullable: false },
        { name: 'note', nullable: true },
      ],
      primary_key: ['id'],
    });
  });

  it.each([
    ['postgres', false],
    ['bigquery', true],
  ] as const)('in %s a key of its own leaves a column nullable: %s', (dialect, nullable) => {
    const node = { ...ENFORCED, columns: { id: { constraints: [{ type: 'primary_key' }] } } };
    expect(schemaOf(node, undefined, dialect).schema?.columns).toEqual([{ name: 'id', nullable }]);
  });

  it('lists the fields of a BigQuery STRUCT once, in its own type', () => {
    const columns = built({ address: 'STRUCT<zip STRING>', 'address.zip': 'STRING' });
    const node = { columns: { 'address.zip': { description: 'Postcode' } } };
    const { schema, vanished } = schemaOf(node, columns, 'bigquery');
    expect(schema?.columns.map(({ name }) => name)).toEqual(['address']);
    expect(vanished).toEqual([]);
  });

  it('takes any name for a column', () => {
    const node = JSON.parse('{"columns":{"__proto__":{"data_type":"int"},"constructor":{}}}') as Record<
      string,
      unknown
    >;
    expect(schemaOf(node, undefined, 'duckdb').schema?.columns).toEqual([
      { name: '__proto__', type: 'int', nullable: true },
      { name: 'constructor', nullable: true },
    ]);
  });

  it.each([
    ['columns that are a list', { columns: [] }, 'columns is not an object'],
    ['a column that is a text', { columns: { id: 'int' } }, 'column id is not an object'],
    ['a type that is a number', { columns: { id: { data_type: 12 } } }, 'data_type is not a string'],
  ])('refuses %s', (_what, node, reason) => {
    expect(() => schemaOf(node, undefined, 'duckdb')).toThrow(reason);
  });
});
