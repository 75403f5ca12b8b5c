import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIALECTS, type DialectName } from '../../../../src/schemas/sql-types/dialect.js';
import { dialectOf } from '../../../../src/schemas/sql-types/dialects/dialects.js';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';
import { sqlTypeTexts } from '../../../support/sql-type-texts.js';

const canonical = (dialect: DialectName, text: string): string => parseSqlType(dialect, text).text;

describe('SQL types', () => {
  it.each([
    ['snowflake', 'decimal( 10 )', 'NUMBER(10,0)'],
    ['snowflake', 'int', 'NUMBER(38,0)'],
    ['snowflake', 'text', 'VARCHAR(16777216)'],
    ['snowflake', 'char', 'VARCHAR(1)'],
    ['snowflake', 'Timestamp With Time Zone', 'TIMESTAMP_TZ(9)'],
    ['snowflake', 'datetime(3)', 'TIMESTAMP_NTZ(3)'],
    ['snowflake', 'array', 'ARRAY'],
    ['snowflake', 'array(int not null)', 'ARRAY(NUMBER(38,0) NOT NULL)'],
    ['snowflake', 'object(a int, "b c" text)', 'OBJECT(A NUMBER(38,0), "b c" VARCHAR(16777216))'],
    ['snowflake', 'vector(float, 256)', 'VECTOR(FLOAT, 256)'],
    ['bigquery', 'decimal', 'NUMERIC'],
    ['bigquery', 'decimal(10)', 'NUMERIC(10,0)'],
    ['bigquery', 'smallint', 'INT64'],
    ['bigquery', 'record', 'STRUCT'],
    [
      'bigquery',
      "STRUCT<A int NOT NULL OPTIONS(description='x, y'), `b-c` ARRAY<STRUCT<d string>>>",
      'STRUCT<a INT64 NOT NULL, `b-c` ARRAY<STRUCT<d STRING>>>',
    ],
    ['redshift', 'text', 'VARCHAR(256)'],
    ['redshift', 'varchar(max)', 'VARCHAR(65535)'],
    ['redshift', 'bpchar', 'CHAR(256)'],
    ['redshift', 'float(24)', 'REAL'],
    ['databricks', 'decimal', 'DECIMAL(10,0)'],
    [
      'databricks',
      "struct<a: int COMMENT 'it''s', b: map<string, array<long>>>",
      'STRUCT<a: INT, b: MAP<STRING, ARRAY<BIGINT>>>',
    ],
    ['databricks', 'struct<>', 'STRUCT<>'],
    ['postgres', 'numeric', 'numeric'],
    ['postgres', 'numeric(5,-2)', 'numeric(5,-2)'],
    ['postgres', 'timestamp(9) with time zone', 'timestamptz(6)'],
    ['postgres', 'integer[3][4]', 'integer[]'],
    ['postgres', 'integer array[4]', 'integer[]'],
    ['postgres', '"char"', '"char"'],
    ['postgres', 'interval day to second(3)', 'interval day to second(3)'],
    ['postgres', 'interval(6)', 'interval'],
    ['duckdb', 'varchar(20)', 'VARCHAR'],
    ['duckdb', 'int8', 'BIGINT'],
    ['duckdb', 'timestamp(3)', 'TIMESTAMP_MS'],
    ['duckdb', 'row(a int, B text)[3][]', 'STRUCT(a INTEGER, b VARCHAR)[3][]'],
    ['duckdb', "enum('a', 'it''s')", "ENUM('a', 'it''s')"],
    ['duckdb', 'float(25)', 'DOUBLE'],
    ['ansi', 'decimal', 'DECIMAL'],
    ['ansi', 'numeric(4)', 'DECIMAL(4,0)'],
    ['ansi', 'time(3) with time zone', 'TIME(3) WITH TIME ZONE'],
    ['ansi', 'row(a int)', 'ROW(A INTEGER)'],
  ] as const)('of %s: %s is %s', (dialect, text, expected) => {
    expect(parseSqlType(dialect, text).family).not.toBe('unknown');
    expect(canonical(dialect, text)).toBe(expected);
  });

  it.each([
    ['snowflake', 'NUMBER(39,0)'],
    ['snowflake', 'INT(10)'],
    ['snowflake', 'NUMBER(10,2,1)'],
    ['snowflake', 'VARCHAR(MAX)'],
    ['snowflake', 'constructor'],
    ['snowflake', '__proto__'],
    ['bigquery', 'STRUCT<INT64>'],
    ['bigquery', 'STRUCT<a INT64, A STRING>'],
    ['bigquery', 'ARRAY<INT64'],
    ['bigquery', 'ARRAY<INT64>>'],
    ['databricks', 'VARCHAR'],
    ['databricks', 'MAP<STRING>'],
    ['redshift', 'DECIMAL(38,38)'],
    ['duckdb', "ENUM('a', 'a')"],
    ['duckdb', 'ENUM()'],
    ['duckdb', 'INTEGER[0]'],
    ['duckdb', 'INTEGER['],
    ['postgres', 'varchar(20'],
    ['postgres', 'varchar(20) collate "C"'],
    ['postgres', "'text"],
    ['postgres', 'interval second to day'],
    ['postgres', 'interval month to day'],
    ['ansi', 'INTEGER ARRAY[3]'],
    ['ansi', ''],
    ['ansi', '  geometry; drop  '],
  ] as const)('of %s does not know %j, and keeps it as written', (dialect, text) => {
    expect(parseSqlType(dialect, text)).toEqual({ family: 'unknown', text: text.trim() });
  });

  it('keeps names of fields as written and folds them for comparison', () => {
    expect(parseSqlType('snowflake', 'OBJECT(Zip INT, "zip" INT NOT NULL)')).toMatchObject({
      fields: [
        { name: 'Zip', key: 'ZIP', nullable: true },
        { name: 'zip', key: 'zip', nullable: false },
      ],
    });
  });

  it('knows an unknown type inside a known one', () => {
    expect(parseSqlType('bigquery', 'ARRAY<Foo(1, 2)>')).toMatchObject({
      item: { type: { family: 'unknown', text: 'Foo(1, 2)' } },
    });
  });

  it('reads back what it spells', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIALECTS), fc.infiniteStream(fc.nat()), (dialect, choices) => {
        const text = sqlTypeTexts(dialect, choices);
        const type = parseSqlType(dialect, text);
        const again = parseSqlType(dialect, type.text);
        expect(again.text).toBe(type.text);
        expect(again.family).toBe(type.family);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(DIALECTS)('of %s all have names that their own dialect reads', (dialect) => {
    const { makers } = dialectOf(dialect);
    const unread = [...makers.keys()].filter(
      (name) =>
        ![name, `${name}(3)`, `${name}('a')`, `${name}<DATE>`].some(
          (text) => parseSqlType(dialect, text).family !== 'unknown',
        ),
    );
    expect(unread).toEqual([]);
  });

  it.each([
    ['brackets', '('.repeat(50_000)],
    ['arrays', 'ARRAY<'.repeat(25_000)],
    ['closed arrays', `${'ARRAY<'.repeat(12_000)}INT64${'>'.repeat(12_000)}`],
    ['suffixes', `INTEGER${'[]'.repeat(60)}`],
    ['fields', `STRUCT<${Array.from({ length: 8_000 }, (_, index) => `f${index} INT64`).join(', ')}>`],
    ['quotes', '"'.repeat(75_001)],
    ['words', 'a '.repeat(50_000)],
    ['blanks', ' '.repeat(100_000)],
  ])('are read to the end, however long and deep: %s', (_, text) => {
    for (const dialect of DIALECTS) {
      const type = parseSqlType(dialect, text);
      expect(parseSqlType(dialect, type.text)).toEqual(type);
    }
  });
});
