import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  POSITION_FORM,
  positionIn,
  positionText,
} from '../../../../../src/modules/catalogue/domain/search-position.js';

it('reads back every position that it wrote, whatever the name', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.uuid(),
      fc.uuid(),
      fc.string({ unit: 'binary' }),
      (tier, termId, id, key) => {
        const text = positionText({ tier, termId, id, key });
        expect(POSITION_FORM.test(text)).toBe(true);
        expect(positionIn(text)).toEqual({ tier, termId, id, key });
      },
    ),
  );
});

it.each(['', '1', '1:2:x', 'x:019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e:x', '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e'])(
  'knows that %j is none of its own',
  (text) => {
    expect(POSITION_FORM.test(text)).toBe(false);
  },
);
