import { describe, expect, it } from '@jest/globals';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('custom guarantees', () => {
  it.each([
    [
      { custom: [{ name: 'n', expression: 'a' }] },
      { custom: [{ name: 'n', expression: 'a', description: 'new' }] },
      [],
    ],
    [
      { custom: [{ name: 'n', expression: 'a' }] },
      { custom: [{ name: 'n', expression: 'b' }] },
      ['changed /custom/n ?readers+?strict_readers {"name":"n","kind":"sql","expression":"b","columns":null}'],
    ],
    [{ custom: [{ name: 'n', expression: 'a' }] }, {}, [`removed /custom/n ${LOST} null`]],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });
});
