import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../../../src/schemas/sql-types/tokens.js';
import { TypeReader } from '../../../../src/schemas/sql-types/type-reader.js';

const read = (text: string): unknown => new TypeReader('databricks', tokensOf(text) ?? []).whole();

const nested = (levels: number): string => `${'ARRAY<'.repeat(levels)}INT${'>'.repeat(levels)}`;

describe('the reader of types', () => {
  it('reads a type whole or not at all', () => {
    expect(read('decimal(10,2)')).toMatchObject({ family: 'decimal', precision: 10, scale: 2 });
    expect(read('decimal(10,2) x')).toMatchObject({ family: 'unknown' });
    expect([read('decimal,'), read(''), read('array<int> int'), read('a b c d e f g h i')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('reads 64 levels and no more', () => {
    expect(read(nested(64))).toMatchObject({ family: 'array' });
    expect(read(nested(65))).toBeNull();
  });

  it.each([
    ['struct<a: int not null>', false],
    ["struct<a: int comment 'x' not null comment 'y'>", false],
    ['struct<a: int options(x = 1)>', true],
    ['struct<a int>', true],
  ])('hears in %s whether a field may be null: %j', (text, nullable) => {
    expect(read(text)).toMatchObject({ fields: [{ name: 'a', nullable }] });
  });

  it.each([
    'struct<a: int,>',
    'struct<a: int b: int>',
    'struct<a>',
    'struct<a: int options>',
    'struct<a: int comment>',
    'map<int, >',
    'array<>',
  ])('refuses %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
