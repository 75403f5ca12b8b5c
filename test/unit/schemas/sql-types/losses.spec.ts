import { describe, expect, it } from '@jest/globals';
import type { DialectName } from '../../../../src/schemas/sql-types/dialect.js';
import { lossOf } from '../../../../src/schemas/sql-types/losses.js';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';

const loss = (dialect: DialectName, before: string, after: string) =>
  lossOf(parseSqlType(dialect, before), parseSqlType(dialect, after));

describe('what readers lose', () => {
  it.each([
    ['postgres', 'numeric(12,4)', 'numeric(12,2)', /digits after the point/],
    ['postgres', 'numeric(12,0)', 'numeric(14,2)', /fractions/],
    ['postgres', 'numeric(12,0)', 'numeric', /fractions/],
    ['postgres', 'double precision', 'real', /fewer bits/],
    ['postgres', 'text', 'bpchar', /blanks/],
    ['postgres', 'time', 'time(3)', /second/],
    ['postgres', 'timestamp', 'timestamp(3)', /second/],
    ['postgres', 'json', 'jsonb', /key order/],
    ['redshift', 'INTERVAL DAY TO SECOND', 'INTERVAL DAY TO HOUR', /units/],
    ['redshift', 'INTERVAL DAY TO SECOND', 'INTERVAL DAY TO SECOND(3)', /units/],
    ['duckdb', "ENUM('a')", "ENUM('a', 'b')", /^b is a value/],
    ['duckdb', "ENUM('a', 'b', 'c')", "ENUM('c', 'a')", /order/],
  ] as const)('of %s from %s to %s', (dialect, before, after, why) => {
    expect(loss(dialect, before, after)?.why).toMatch(why);
  });

  it.each([
    ['postgres', 'numeric(12,2)', 'numeric(12,4)'],
    ['postgres', 'numeric', 'numeric(12,2)'],
    ['postgres', 'numeric(12,0)', 'money'],
    ['bigquery', 'NUMERIC', 'NUMERIC(10,2)'],
    ['postgres', 'real', 'double precision'],
    ['postgres', 'bpchar', 'text'],
    ['postgres', 'timestamp(3)', 'timestamp'],
    ['postgres', 'jsonb', 'json'],
    ['redshift', 'INTERVAL DAY TO HOUR', 'INTERVAL DAY TO SECOND'],
    ['duckdb', "ENUM('a', 'b', 'c')", "ENUM('a', 'c')"],
    ['duckdb', 'UUID', 'UUID'],
  ] as const)('is nothing of %s from %s to %s', (dialect, before, after) => {
    expect(loss(dialect, before, after)).toBeNull();
  });
});
