import { describe, expect, it } from '@jest/globals';
import { containsSlot, containsType } from '../../../../src/schemas/sql-types/contains-type.js';
import { parseSqlType } from '../../../../src/schemas/sql-types/parse-sql-type.js';

const type = (text: string) => parseSqlType('databricks', text);

describe('values of nested types', () => {
  it.each([
    ['STRUCT<a: INT, b: INT>', 'STRUCT<a: INT>', true],
    ['STRUCT<a: INT>', 'STRUCT<a: INT, b: INT>', false],
    ['STRUCT<a: INT, b: INT NOT NULL>', 'STRUCT<a: INT>', false],
    ['STRUCT<a: BIGINT, b: FOO>', 'STRUCT<a: INT, b: BAR>', null],
    ['STRUCT<a: INT, b: FOO>', 'STRUCT<a: BIGINT, b: BAR>', false],
    ['MAP<STRING, FOO>', 'MAP<INT, BAR>', false],
    ['MAP<STRING, FOO>', 'MAP<STRING, BAR>', null],
    ['ARRAY<INT>', 'ARRAY<INT>', true],
    ['ARRAY<INT>', 'INT', false],
    ['ARRAY<INT>', 'FOO', null],
    ['ARRAY<INT>', 'VOID', true],
    ['FOO', 'foo', true],
    ['FOO', 'BAR', null],
  ])('%s holds all of %s: %j', (outer, inner, contained) => {
    expect(containsType(type(outer), type(inner))).toBe(contained);
  });

  it('are not null where a place never is', () => {
    const [never, maybe] = [
      { type: type('INT'), nullable: false },
      { type: type('INT'), nullable: true },
    ];
    expect([containsSlot(never, maybe), containsSlot(maybe, never)]).toEqual([false, true]);
  });
});
