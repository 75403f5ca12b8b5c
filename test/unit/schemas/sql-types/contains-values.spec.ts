import { describe, expect, it } from '@jest/globals';
import { containsValues, JSON_AS_TEXT } from '../../../../src/schemas/sql-types/contains-values.js';
import type { DialectName } from '../../../../src/schemas/sql-types/dialect.js';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';
import type { ScalarType } from '../../../../src/schemas/sql-types/sql-type.js';

const scalar = (dialect: DialectName, text: string): ScalarType => parseSqlType(dialect, text) as ScalarType;

describe('values of scalar types', () => {
  it.each([
    ['postgres', 'text', 'char(3)', true],
    ['postgres', 'char(3)', 'varchar(3)', false],
    ['postgres', 'varchar(3)', 'varchar(4)', false],
    ['postgres', 'varchar(4)', 'text', false],
    ['postgres', 'varbit(8)', 'bit(8)', true],
    ['postgres', 'bit(8)', 'varbit(8)', false],
    ['postgres', 'timestamp', 'date', true],
    ['postgres', 'timestamptz', 'date', false],
    ['postgres', 'timetz', 'time', false],
    ['postgres', 'time', 'time(3)', true],
    ['postgres', 'interval', 'interval day', true],
    ['postgres', 'interval day', 'interval', false],
    ['postgres', 'json', 'jsonb', true],
    ['postgres', 'json', 'text', false],
    ['postgres', 'geometry(point)', 'geometry(line)', null],
    ['duckdb', 'TIMESTAMP_NS', 'DATE', false],
    ['duckdb', 'TIMESTAMP_NS', 'TIMESTAMP', false],
    ['duckdb', 'VARCHAR', 'JSON', true],
    ['duckdb', 'JSON', 'VARCHAR', false],
    ['duckdb', 'VARCHAR', "ENUM('abc')", true],
    ['duckdb', "ENUM('a', 'b')", "ENUM('b')", true],
    ['duckdb', 'INTEGER', 'NULL', true],
    ['duckdb', 'NULL', 'INTEGER', false],
    ['duckdb', 'UUID', 'BLOB', false],
  ] as const)('of %s: %s holds all of %s: %j', (dialect, outer, inner, contained) => {
    expect(containsValues(scalar(dialect, outer), scalar(dialect, inner))).toBe(contained);
  });

  it('count bytes and characters apart', () => {
    const [bytes, characters] = [scalar('redshift', 'VARCHAR(40)'), scalar('snowflake', 'VARCHAR(10)')];
    expect(containsValues(bytes, characters)).toBe(true);
    expect(containsValues(scalar('redshift', 'VARCHAR(39)'), characters)).toBe(false);
    expect(containsValues(scalar('snowflake', 'VARCHAR(40)'), bytes)).toBe(true);
    expect(containsValues(scalar('ansi', 'VARCHAR(2)'), scalar('duckdb', "ENUM('abc')"))).toBe(false);
    expect(scalar('duckdb', 'JSON')).toMatchObject({ name: JSON_AS_TEXT });
  });
});
