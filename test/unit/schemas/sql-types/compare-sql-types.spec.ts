import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSqlShells, compareSqlTypes } from '../../../../src/schemas/sql-types/compare-sql-types.js';
import { DIALECTS, type DialectName } from '../../../../src/schemas/sql-types/dialect.js';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';
import { sqlTypeTexts } from '../../../support/sql-type-texts.js';

function change(dialect: DialectName, from: string, to: string): string {
  const { relation, readers } = compareSqlTypes(parseSqlType(dialect, from), parseSqlType(dialect, to));
  return `${relation}, ${readers}`;
}

describe('a change of SQL type', () => {
  it.each([
    ['snowflake', 'DECIMAL(10)', 'DECIMAL(10,0)', 'same, holds'],
    ['snowflake', 'NUMERIC(10,2)', 'NUMERIC(12,2)', 'widening, caution'],
    ['snowflake', 'NUMERIC(10,2)', 'NUMERIC(12,4)', 'widening, caution'],
    ['snowflake', 'NUMERIC(10,2)', 'NUMERIC(10,4)', 'incompatible, fails'],
    ['snowflake', 'NUMERIC(12,2)', 'NUMERIC(10,2)', 'narrowing, holds'],
    ['snowflake', 'NUMERIC(12,4)', 'NUMERIC(10,2)', 'narrowing, fails'],
    ['snowflake', 'NUMERIC(10,0)', 'NUMERIC(12,2)', 'widening, fails'],
    ['snowflake', 'NUMBER(10,0)', 'FLOAT', 'widening, fails'],
    ['snowflake', 'NUMBER(16,0)', 'FLOAT', 'incompatible, fails'],
    ['snowflake', 'NUMBER(10,2)', 'DECFLOAT', 'widening, caution'],
    ['snowflake', 'DECFLOAT', 'DECFLOAT', 'same, holds'],
    ['snowflake', 'VARCHAR(3)', 'VARCHAR(4)', 'widening, caution'],
    ['snowflake', 'TIMESTAMP_NTZ', 'TIMESTAMP_TZ', 'incompatible, fails'],
    ['snowflake', 'TIMESTAMP_NTZ(9)', 'TIMESTAMP_NTZ(3)', 'narrowing, fails'],
    ['snowflake', 'TIME(3)', 'TIME(9)', 'widening, caution'],
    ['snowflake', 'DATE', 'TIMESTAMP_NTZ', 'widening, fails'],
    ['snowflake', 'DATE', 'TIMESTAMP_LTZ', 'incompatible, fails'],
    ['snowflake', 'OBJECT', 'VARIANT', 'widening, caution'],
    ['snowflake', 'OBJECT', 'ARRAY', 'incompatible, fails'],
    ['snowflake', 'VECTOR(FLOAT, 2)', 'VECTOR(FLOAT, 3)', 'incompatible, fails'],
    ['bigquery', 'NUMERIC', 'NUMERIC(10,2)', 'narrowing, holds'],
    ['bigquery', 'NUMERIC', 'INT64', 'narrowing, fails'],
    ['bigquery', 'JSON', 'STRING', 'incompatible, fails'],
    ['bigquery', 'RECORD', 'STRUCT', 'same, holds'],
    ['bigquery', 'RECORD', 'STRUCT<a INT64>', 'unknown, unknown'],
    ['bigquery', 'RANGE<DATE>', 'RANGE<DATETIME>', 'unknown, unknown'],
    ['redshift', 'CHAR(10)', 'VARCHAR(10)', 'widening, caution'],
    ['redshift', 'VARCHAR(10)', 'CHAR(20)', 'narrowing, fails'.replace('narrowing', 'incompatible')],
    ['redshift', 'CHAR(10)', 'CHAR(5)', 'narrowing, holds'],
    ['redshift', 'INTERVAL YEAR TO MONTH', 'INTERVAL DAY TO SECOND', 'incompatible, fails'],
    ['redshift', 'INTERVAL DAY TO SECOND', 'INTERVAL DAY TO HOUR', 'narrowing, fails'],
    ['redshift', 'INTERVAL DAY TO HOUR', 'INTERVAL DAY TO SECOND', 'widening, caution'],
    ['databricks', 'SMALLINT', 'FLOAT', 'widening, fails'],
    ['databricks', 'DOUBLE', 'FLOAT', 'narrowing, fails'],
    ['databricks', 'VOID', 'ARRAY<INT>', 'widening, fails'],
    ['databricks', 'STRUCT<a: INT>', 'STRUCT<a: INT, b: INT>', 'widening, holds'],
    ['databricks', 'STRUCT<a: INT>', 'STRUCT<a: INT, b: INT NOT NULL>', 'incompatible, holds'],
    ['databricks', 'STRUCT<a: INT NOT NULL>', 'STRUCT<a: INT>', 'widening, fails'],
    ['databricks', 'STRUCT<a: INT>', 'STRUCT<A: INT NOT NULL>', 'narrowing, holds'],
    ['databricks', 'STRUCT<a: INT, b: INT>', 'STRUCT<b: INT, a: BIGINT>', 'widening, caution'],
    ['databricks', 'ARRAY<STRUCT<a: INT, b: INT>>', 'ARRAY<STRUCT<a: INT>>', 'narrowing, fails'],
    ['databricks', 'MAP<INT, STRING>', 'MAP<BIGINT, STRING>', 'widening, caution'],
    ['databricks', 'MAP<STRING, INT>', 'ARRAY<INT>', 'incompatible, fails'],
    ['databricks', 'ARRAY<Foo>', 'ARRAY<FOO>', 'same, holds'],
    ['databricks', 'ARRAY<FOO>', 'ARRAY<BAR>', 'unknown, unknown'],
    ['databricks', 'INT', 'FOO', 'unknown, unknown'],
    ['databricks', 'ARRAY<INT>', 'FOO', 'unknown, unknown'],
    ['postgres', 'numeric(10,0)', 'integer', 'narrowing, fails'],
    ['postgres', 'bigint', 'numeric(18,0)', 'incompatible, fails'],
    ['postgres', 'numeric(3,-2)', 'integer', 'incompatible, fails'],
    ['postgres', 'numeric(3,-2)', 'numeric(5,0)', 'widening, caution'],
    ['postgres', 'numeric(10,0)', 'numeric', 'widening, fails'],
    ['postgres', 'money', 'numeric(19,2)', 'unknown, unknown'],
    ['postgres', 'money', 'money', 'same, holds'],
    ['postgres', 'json', 'jsonb', 'narrowing, fails'],
    ['postgres', 'bit(8)', 'bit(16)', 'incompatible, fails'],
    ['postgres', 'bit(8)', 'varbit', 'widening, caution'],
    ['postgres', 'bpchar', 'text', 'widening, caution'],
    ['postgres', 'varchar', 'text', 'same, holds'],
    ['postgres', 'inet', 'cidr', 'incompatible, fails'],
    ['duckdb', 'INTEGER[3]', 'INTEGER[4]', 'incompatible, fails'],
    ['duckdb', 'DECIMAL(12,4)[]', 'DECIMAL(10,2)[3]', 'narrowing, fails'],
    ['duckdb', 'INTEGER', 'UINTEGER', 'incompatible, fails'],
    ['duckdb', 'TIMESTAMP', 'TIMESTAMP_NS', 'incompatible, fails'],
    ['duckdb', 'JSON', 'VARCHAR', 'widening, fails'],
    ['duckdb', "ENUM('a', 'b')", "ENUM('b')", 'narrowing, holds'],
    ['duckdb', "ENUM('a', 'b')", "ENUM('b', 'a')", 'same, unknown'],
    ['duckdb', "ENUM('a')", "ENUM('a', 'b')", 'widening, fails'],
    ['duckdb', "ENUM('a')", 'VARCHAR', 'widening, fails'],
    ['ansi', 'DECIMAL', 'DECIMAL(10,2)', 'unknown, unknown'],
    ['ansi', 'DECIMAL', 'INTEGER', 'unknown, fails'],
    ['ansi', 'weird type', 'WEIRD  TYPE', 'same, holds'],
    ['ansi', 'weird "type"', 'weird "TYPE"', 'unknown, unknown'],
  ] as const)('of %s from %s to %s is %s', (dialect, from, to, expected) => {
    expect(change(dialect, from, to)).toBe(expected);
  });

  it('says why, and where in a nested type', () => {
    const [before, after] = [
      'STRUCT<a: ARRAY<STRUCT<b: DECIMAL(12,4)>>>',
      'STRUCT<a: ARRAY<STRUCT<b: DECIMAL(12,2)>>>',
    ].map((text) => parseSqlType('databricks', text));
    expect(before && after && compareSqlTypes(before, after).why).toBe('a: items: b: digits after the point are lost');
  });

  it.each([
    ['STRUCT(a INTEGER)', 'STRUCT(b VARCHAR)', 'same, holds'],
    ['INTEGER[3]', 'VARCHAR[3]', 'same, holds'],
    ['INTEGER[3]', 'VARCHAR[]', 'widening, caution'],
    ['MAP(VARCHAR, INTEGER)', 'MAP(VARCHAR, DATE)', 'same, holds'],
    ['MAP(VARCHAR, INTEGER)', 'MAP(DATE, INTEGER)', 'incompatible, fails'],
    ['STRUCT(a INTEGER)', 'INTEGER[]', 'incompatible, fails'],
  ])('without its parts, from %s to %s is %s', (from, to, expected) => {
    const { relation, readers } = compareSqlShells(parseSqlType('duckdb', from), parseSqlType('duckdb', to));
    expect(`${relation}, ${readers}`).toBe(expected);
  });

  const pairs = fc
    .tuple(fc.constantFrom(...DIALECTS), fc.infiniteStream(fc.nat()))
    .map(
      ([dialect, choices]) =>
        [
          parseSqlType(dialect, sqlTypeTexts(dialect, choices)),
          parseSqlType(dialect, sqlTypeTexts(dialect, choices)),
        ] as const,
    );

  it('is mirrored by the change back', () => {
    const mirrored = {
      same: 'same',
      widening: 'narrowing',
      narrowing: 'widening',
      incompatible: 'incompatible',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [there, back] = [compareSqlTypes(a, b), compareSqlTypes(b, a)];
        expect(back.relation).toBe(mirrored[there.relation]);
        expect([back.history, back.strict_readers]).toEqual([there.strict_readers, there.history]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is none between a type and itself', () => {
    fc.assert(
      fc.property(pairs, ([a]) => {
        expect(compareSqlTypes(a, a)).toEqual({
          relation: 'same',
          readers: 'holds',
          history: 'holds',
          strict_readers: 'holds',
          why: 'the same values',
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('reaches as far in two steps as in one', () => {
    const decimals = fc.tuple(
      fc.constantFrom(
        'integer',
        'bigint',
        'real',
        'double precision',
        'numeric',
        'numeric(5,2)',
        'numeric(9,0)',
        'numeric(10,0)',
        'numeric(19,0)',
        'numeric(12,4)',
        'numeric(3,-2)',
        'smallint',
      ),
      fc.nat(),
    );
    fc.assert(
      fc.property(decimals, decimals, decimals, (...texts) => {
        const [a, b, c] = texts.map(([text]) => parseSqlType('postgres', text)) as [never, never, never];
        const [ab, bc, ac] = [compareSqlTypes(a, b), compareSqlTypes(b, c), compareSqlTypes(a, c)];
        expect(ab.history === 'holds' && bc.history === 'holds' && ac.history !== 'holds').toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
