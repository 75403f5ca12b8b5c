import { describe, expect, it } from '@jest/globals';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('uniqueness', () => {
  it.each([
    [{ uniqueness: [['id']] }, { uniqueness: [['id', 'day']] }, [`weakened /uniqueness/id ${LOST} ["day","id"]`]],
    [{ uniqueness: [['id', 'day']] }, { uniqueness: [['id']] }, ['strengthened /uniqueness/id - ["id"]']],
    [{ uniqueness: [['id', 'day']] }, { uniqueness: [['day', 'id']] }, []],
    [{ uniqueness: [['id'], ['id', 'day']] }, { uniqueness: [['id']] }, []],
    [{ uniqueness: [['id'], ['x']] }, { uniqueness: [['id']] }, [`removed /uniqueness/x ${LOST} null`]],
    [
      { uniqueness: [['id']] },
      { uniqueness: [['x']] },
      [`removed /uniqueness/id ${LOST} null`, 'added /uniqueness/x - ["x"]'],
    ],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });
});
