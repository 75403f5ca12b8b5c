import { describe, expect, it } from '@jest/globals';
import { DIALECTS } from '../../../../../src/schemas/sql-types/dialect.js';
import { dialectOf } from '../../../../../src/schemas/sql-types/dialects/dialects.js';

describe('dialects', () => {
  it.each(DIALECTS)('like %s name each type once, in capitals', (dialect) => {
    const { types, makers } = dialectOf(dialect);
    const names = types.flatMap(([row]) => row.split(' | '));
    expect(names).toHaveLength(makers.size);
    expect(names.filter((name) => name !== name.toUpperCase() && !name.startsWith('"'))).toEqual([]);
  });

  it.each(DIALECTS)('like %s give the same type the same text', (dialect) => {
    for (const [row] of dialectOf(dialect).types) {
      const { makers } = dialectOf(dialect);
      const texts = row.split(' | ').map((name) => makers.get(name)?.([])?.text);
      expect(new Set(texts).size).toBe(1);
    }
  });
});
