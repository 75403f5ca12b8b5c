import { describe, expect, it } from '@jest/globals';
import { boundMoved } from '../../../../../src/schemas/guarantees/kinds/bounds.js';

describe('a bound', () => {
  it.each([
    [1, 1, 'larger', null],
    [null, null, 'smaller', null],
    [1, 2, 'larger', 'weaker'],
    [2, 1, 'larger', 'stronger'],
    [1, 2, 'smaller', 'stronger'],
    [2, 1, 'smaller', 'weaker'],
    [1, null, 'smaller', 'weaker'],
    [null, 0, 'larger', 'stronger'],
  ] as const)('from %j to %j, weaker when %s, is %j', (before, after, weaker, direction) => {
    expect(boundMoved(before, after, weaker)).toBe(direction);
  });
});
