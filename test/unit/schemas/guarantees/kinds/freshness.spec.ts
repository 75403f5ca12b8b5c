import { describe, expect, it } from '@jest/globals';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('freshness', () => {
  it.each([
    [{ freshness: { max_staleness: 60 } }, { freshness: { max_staleness: 'PT1H' } }, []],
    [
      { freshness: { max_staleness: 60 } },
      { freshness: { max_staleness: 'PT2H' } },
      [`weakened /freshness ${LOST} {"max_staleness":"PT2H"}`],
    ],
    [
      { freshness: { max_staleness: 60 } },
      { freshness: { max_staleness: 59 } },
      ['strengthened /freshness - {"max_staleness":"PT59M"}'],
    ],
    [{ freshness: { max_staleness: 60 } }, {}, [`removed /freshness ${LOST} null`]],
    [{}, { freshness: { max_staleness: 60 } }, ['added /freshness - {"max_staleness":"PT1H"}']],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });
});
