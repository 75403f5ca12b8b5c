import { describe, expect, it } from '@jest/globals';
import { shortened, withinBounds } from '../../../../../src/modules/imports/domain/custom-bounds.js';

describe('custom promises within bounds', () => {
  it('stay as they are while they fit', () => {
    const promise = { name: 'a', kind: 'sql', expression: 'a > 0', description: 'Positive' } as const;
    expect(withinBounds(promise)).toEqual(promise);
  });

  it('are cut where they do not', () => {
    const long = 'x'.repeat(30_000);
    const cut = withinBounds({ name: long, kind: 'sql', expression: long, description: long });
    expect([cut.name.length, cut.expression.length, cut.description.length]).toEqual([190, 20_000, 4_000]);
  });

  it('show a change that is past the cut', () => {
    const before = shortened(`${'x'.repeat(300)}a`, 200);
    const after = shortened(`${'x'.repeat(300)}b`, 200);
    expect(before).toHaveLength(200);
    expect(before).not.toBe(after);
  });
});
