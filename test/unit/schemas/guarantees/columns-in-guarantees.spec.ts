import { describe, expect, it } from '@jest/globals';
import {
  renamer,
  withoutColumns,
  withRenamedColumns,
} from '../../../../src/schemas/guarantees/columns-in-guarantees.js';

const document = {
  freshness: { max_staleness: 60 },
  nullability: { id: 'never', '/address/zip': 'never', address2: 'never' },
  accepted_values: { day: { is: ['mon'], severity: 'warn' } },
  uniqueness: [['id', 'day'], { is: ['address2'] }],
  custom: [
    { name: 'whole table', expression: 'x' },
    { name: 'one', expression: 'x', columns: ['day'] },
  ],
  relationships: [{ columns: ['id'], to_asset: 'b', to_columns: ['day'] }],
};

describe('columns in guarantees', () => {
  it('take their promises along when they are removed', () => {
    expect(withoutColumns(document, ['day', 'address'])).toEqual({
      freshness: { max_staleness: 60 },
      nullability: { id: 'never', address2: 'never' },
      uniqueness: [{ is: ['address2'] }],
      custom: [{ name: 'whole table', expression: 'x' }],
      relationships: [{ columns: ['id'], to_asset: 'b', to_columns: ['day'] }],
    });
    expect(withoutColumns(document, ['/address/zip/plus4', 'elsewhere'])).toEqual(document);
    expect(withoutColumns({ nullability: { id: 'never' } }, ['id'])).toEqual({});
  });

  it('keep their promises under a declared new name', () => {
    const renames = new Map([
      ['id', 'day'],
      ['day', 'id'],
      ['address', 'place'],
    ]);
    expect(withRenamedColumns(document, renames)).toEqual({
      ...document,
      nullability: { day: 'never', '/place/zip': 'never', address2: 'never' },
      accepted_values: { id: { is: ['mon'], severity: 'warn' } },
      uniqueness: [['day', 'id'], { is: ['address2'] }],
      custom: [
        { name: 'whole table', expression: 'x' },
        { name: 'one', expression: 'x', columns: ['id'] },
      ],
      relationships: [{ columns: ['day'], to_asset: 'b', to_columns: ['day'] }],
    });
    expect(withRenamedColumns(document, new Map())).toBe(document);
    expect(renamer(new Map([['a/b', 'c']]))('/a~1b/x')).toBe('/c/x');
  });
});
