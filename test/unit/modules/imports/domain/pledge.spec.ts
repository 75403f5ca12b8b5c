import { describe, expect, it } from '@jest/globals';
import { placeOf, type Promised } from '../../../../../src/modules/imports/domain/pledge.js';

const custom = (expression: string): Promised => ({
  kind: 'custom',
  is: { name: 'a', kind: 'sql', expression, description: 'a' },
});
const key = (...is: string[]): Promised => ({ kind: 'uniqueness', is });
const reference = (columns: string[], to_columns: string[]): Promised => ({
  kind: 'relationships',
  is: { columns, to_asset: 'shop.b', to_columns },
});
const never = (column: string): Promised => ({ kind: 'nullability', column, is: 'never' });

describe('where a promise stands', () => {
  it.each([
    ['two numbers of rows', { kind: 'volume', is: { min_rows: 1 } }, { kind: 'volume', is: { min_rows: 2 } }, true],
    ['two promises of a column', never('a'), never('a'), true],
    ['promises of two columns', never('a'), never('b'), false],
    ['two kinds of one column', never('a'), { kind: 'accepted_values', column: 'a', is: ['x'] }, false],
    ['a key in another order', key('a', 'b'), key('b', 'a'), true],
    ['two keys', key('a'), key('a', 'b'), false],
    ['a reference in another order', reference(['a', 'b'], ['x', 'y']), reference(['b', 'a'], ['y', 'x']), true],
    ['two references', reference(['a', 'b'], ['x', 'y']), reference(['a', 'b'], ['y', 'x']), false],
    ['two expressions', custom('a'), custom('b'), false],
  ] satisfies [string, Promised, Promised, boolean][])('%s: %#', (_what, a, b, same) => {
    expect(placeOf(a) === placeOf(b)).toBe(same);
  });
});
