import { describe, expect, it } from '@jest/globals';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';
import { readersOf } from '../../../../src/schemas/sql-types/readers.js';

const told = (before: string, after: string) =>
  readersOf(parseSqlType('databricks', before), parseSqlType('databricks', after));

describe('readers of a changed type', () => {
  it.each([
    ['INT', 'INT', 'holds', 'the same values'],
    ['BIGINT', 'INT', 'holds', 'every value of INT is one of BIGINT'],
    ['INT', 'BIGINT', 'caution', 'BIGINT holds values that INT could not'],
    ['INT', 'DECIMAL(10,0)', 'fails', 'DECIMAL(10,0) is another kind of value than INT'],
    ['DECIMAL(3,1)', 'DECIMAL(3,2)', 'fails', 'neither of DECIMAL(3,1) and DECIMAL(3,2) holds all values of the other'],
    ['INT', 'FOO', 'unknown', 'how FOO stands to INT is not known'],
    ['STRUCT<a: INT, b: INT>', 'STRUCT<b: INT>', 'fails', 'the field a is gone'],
    ['STRUCT<a: INT NOT NULL>', 'STRUCT<a: INT>', 'fails', 'a may be null now'],
    [
      'STRUCT<a: INT, b: INT, c: INT>',
      'STRUCT<a: BIGINT, b: STRING, c: FOO>',
      'fails',
      'b: STRING is another kind of value than INT',
    ],
    ['MAP<INT, INT>', 'MAP<STRING, BIGINT>', 'fails', 'keys: STRING is another kind of value than INT'],
    ['MAP<INT, INT>', 'MAP<INT, BIGINT>', 'caution', 'values: BIGINT holds values that INT could not'],
  ])('from %s to %s: %s, for %s', (before, after, answer, why) => {
    expect(told(before, after)).toEqual({ answer, why });
  });
});
