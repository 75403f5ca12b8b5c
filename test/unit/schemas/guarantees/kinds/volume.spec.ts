import { describe, expect, it } from '@jest/globals';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('volume', () => {
  it.each([
    [{ volume: { min_rows: 9 } }, { volume: { min_rows: 8 } }, [`weakened /volume ${LOST} {"min_rows":8}`]],
    [{ volume: { max_rows: 9 } }, { volume: { max_rows: 8 } }, ['strengthened /volume - {"max_rows":8}']],
    [
      { volume: { min_rows: 9, max_rows: 10 } },
      { volume: { min_rows: 9 } },
      [`weakened /volume ${LOST} {"max_rows":null}`],
    ],
    [
      { volume: { min_rows: 9, max_change_ratio: 0.1 } },
      { volume: { min_rows: 10, max_change_ratio: 0.2 } },
      ['strengthened /volume - {"min_rows":10}', `weakened /volume ${LOST} {"max_change_ratio":0.2}`],
    ],
    [{}, { volume: { min_rows: 9, max_rows: 9 } }, ['added /volume - {"min_rows":9,"max_rows":9}']],
    [{ volume: { min_rows: 9 } }, {}, [`removed /volume ${LOST} null`]],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });
});
