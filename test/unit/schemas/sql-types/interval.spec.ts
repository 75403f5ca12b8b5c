import { describe, expect, it } from '@jest/globals';
import { interval } from '../../../../src/schemas/sql-types/interval.js';

describe('intervals', () => {
  it.each([
    ['', [], 'INTERVAL', 'all', 'SECOND', null],
    ['', [['3']], 'INTERVAL(3)', 'all', 'SECOND', 3],
    ['DAY', [], 'INTERVAL DAY', 'seconds', 'DAY', null],
    ['DAY TO SECOND', [['2'], ['3']], 'INTERVAL DAY TO SECOND(3)', 'seconds', 'SECOND', 3],
    ['YEAR TO MONTH', [], 'INTERVAL YEAR TO MONTH', 'months', 'MONTH', null],
    ['HOUR TO MINUTE', [['2']], 'INTERVAL HOUR TO MINUTE', 'seconds', 'MINUTE', null],
  ])('of %s with %j are %s', (words, groups, text, ...rest) => {
    const [spans, finest, precision] = rest;
    expect(interval(words.split(' ').filter(Boolean), groups)).toEqual({
      family: 'interval',
      text,
      spans,
      finest,
      precision,
    });
  });

  it.each([
    ['WEEK', []],
    ['DAY SECOND', []],
    ['DAY TO', []],
    ['DAY FROM SECOND', []],
    ['SECOND TO DAY', []],
    ['MONTH TO DAY', []],
    ['DAY TO SECOND TO SECOND', []],
    ['DAY', [['x']]],
    ['', [['10']]],
  ])('are not %s with %j', (words, groups) => {
    expect(interval(words.split(' ').filter(Boolean), groups)).toBeNull();
  });
});
