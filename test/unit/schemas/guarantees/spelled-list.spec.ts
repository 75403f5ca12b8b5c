import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spelledList } from '../../../../src/schemas/guarantees/spelled-list.js';

describe('a spelled list', () => {
  it('is readable for ordinary names', () => {
    expect(spelledList(['order_id', 'line'])).toBe('order_id,line');
  });

  it.each([
    [['a,b'], 'a~4b'],
    [['a~4b', 'c'], 'a~04b,c'],
    [['a>b(c'], 'a~5b~6c'],
  ])('of %j is %s', (names, text) => {
    expect(spelledList(names)).toBe(text);
  });

  it('is that of no other list', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '~', '4', '(') }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(spelledList(a) === spelledList(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2_000 },
    );
  });
});
