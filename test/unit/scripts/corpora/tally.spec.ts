import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../../scripts/corpora/corpus.js';
import { disagreement, tally } from '../../../../scripts/corpora/tally.js';

function observation(key: string, expected: string, answer: string, milliseconds = 1): Observation {
  return { direction: 'history', key, expected, answer, milliseconds, told: 'Why.' };
}

describe('the tally of a corpus', () => {
  it.each([
    ['holds', 'holds', null],
    ['fails', 'holds', 'missed break'],
    ['fails', 'caution', 'missed break'],
    ['caution', 'holds', 'missed break'],
    ['holds', 'caution', 'false alarm'],
    ['holds', 'fails', 'false alarm'],
    ['fails', 'unknown', 'unknown'],
    ['NUMERIC(10,2)', 'NUMERIC(10,0)', 'wrong'],
    ['holds', 'refused', 'wrong'],
  ])('expecting %s and hearing %s is %s', (expected, answer, kind) => {
    expect(disagreement({ expected, answer })).toBe(kind);
  });

  it('counts by corpus and direction, and leaves out of the counts what is explained', () => {
    const observed = new Map([['a', [observation('1', 'fails', 'holds', 9), observation('2', 'holds', 'fails')]]]);
    const { tallies, unexplained, unused } = tally(observed, { 'a/history/2': 'The corpus is wrong.' });
    expect(tallies).toEqual([
      {
        corpus: 'a',
        direction: 'history',
        cases: 2,
        counts: new Map([
          ['missed break', 1],
          ['false alarm', 0],
          ['unknown', 0],
          ['wrong', 0],
        ]),
        explained: 1,
        p95: 9,
      },
    ]);
    expect(unexplained).toEqual(['missed break: a/history/1: holds, not fails. Why.']);
    expect(unused).toEqual([]);
  });

  it('names errata that explain nothing, of the corpora at hand only', () => {
    const observed = new Map([['a', [observation('1', 'holds', 'holds')]]]);
    expect(tally(observed, { 'a/history/1': 'Once wrong.', 'b/history/1': 'Not here.' }).unused).toEqual([
      'a/history/1',
    ]);
  });
});
