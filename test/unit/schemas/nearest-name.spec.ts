import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../../src/schemas/nearest-name.js';

describe('the nearest name', () => {
  it.each([
    ['fresness', ['volume', 'freshness'], 'freshness'],
    ['EMAIL', ['id', 'email'], 'email'],
    ['emial', ['mail', 'email'], 'email'],
    ['idx', ['id', 'day'], 'id'],
    ['customer', ['id', 'day'], null],
    ['constructor', ['custom'], null],
    ['', [], null],
    ['abcd', ['wxyz'], null],
    ['kitten', ['sitting', 'mitten'], 'mitten'],
    ['relationship', ['relationships'], 'relationships'],
    ['xemail', ['email'], 'email'],
    ['xxemail', ['email'], 'email'],
    ['freshnexyz', ['freshness'], 'freshness'],
    ['freshxyz', ['freshnes'], null],
    ['freshwxyz', ['freshness'], null],
    ['a'.repeat(64), ['a'.repeat(64)], 'a'.repeat(64)],
    ['a'.repeat(65), ['a'.repeat(65)], null],
  ])('to %j among %j is %j', (name, candidates, nearest) => {
    expect(nearestName(name, candidates)).toBe(nearest);
  });

  it('is found among many long names in no time', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `${'column_'.repeat(8)}${index}`);
    const started = performance.now();
    expect(nearestName(`colum_${'column_'.repeat(7)}7`, names)).toBe(names[7]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
