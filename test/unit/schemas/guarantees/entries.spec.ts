import { describe, expect, it } from '@jest/globals';
import { isLong, longForm, mapEntries, type Entry } from '../../../../src/schemas/guarantees/entries.js';

describe('entries', () => {
  it.each([
    [{ is: 'never' }, true],
    [{ severity: 'warn' }, true],
    [{ source: null }, true],
    ['never', false],
    [{ max_staleness: 60 }, false],
    [['is'], false],
    [null, false],
  ])('written as %j are long: %j', (entry, long) => {
    expect(isLong(entry)).toBe(long);
    expect(longForm(entry)).toEqual(long ? entry : { is: entry });
  });

  it('are found in every layout, and what is no entry is left alone', () => {
    const seen: Entry[] = [];
    const document = {
      freshness: 1,
      nullability: { a: 2 },
      uniqueness: [3, 4],
      custom: 'odd',
      volume: undefined,
      other: 5,
    };
    const mapped = mapEntries(document, (entry) => {
      seen.push(entry);
      return entry.written === 3 ? null : { ...entry, written: [entry.written] };
    });
    expect(mapped).toEqual({
      freshness: [1],
      nullability: { a: [2] },
      uniqueness: [[4]],
      custom: 'odd',
      volume: [undefined],
      other: 5,
    });
    expect(seen.map(({ kind, column }) => [kind, column])).toEqual([
      ['freshness', null],
      ['nullability', 'a'],
      ['uniqueness', null],
      ['uniqueness', null],
      ['volume', null],
    ]);
  });

  it('take their kind along when the last one goes', () => {
    const document = { freshness: 1, nullability: { a: 2 }, uniqueness: [3], other: 5 };
    expect(mapEntries(document, () => null)).toEqual({ other: 5 });
  });
});
