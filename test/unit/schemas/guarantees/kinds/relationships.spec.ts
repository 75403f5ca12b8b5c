import { describe, expect, it } from '@jest/globals';
import { guaranteeLines, LOST } from '../../../../support/guarantee-lines.js';

describe('relationships', () => {
  it.each([
    [
      { relationships: [{ columns: ['a'], to_asset: 't', to_columns: ['b'] }] },
      { relationships: [{ columns: ['a'], to_asset: 'u', to_columns: ['b'] }] },
      [
        `removed /relationships/a->t(b) ${LOST} null`,
        'added /relationships/a->u(b) - {"columns":["a"],"to_asset":"u","to_columns":["b"]}',
      ],
    ],
    [
      { relationships: [{ columns: ['a', 'b'], to_asset: 't', to_columns: ['x', 'y'] }] },
      { relationships: [{ columns: ['b', 'a'], to_asset: 't', to_columns: ['y', 'x'] }] },
      [],
    ],
    [
      {},
      { relationships: [{ columns: ['a'], to_asset: 't', to_columns: ['b'] }] },
      ['added /relationships/a->t(b) - {"columns":["a"],"to_asset":"t","to_columns":["b"]}'],
    ],
  ])('from %j to %j tells %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });
});
