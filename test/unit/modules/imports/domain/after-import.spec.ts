import { describe, expect, it } from '@jest/globals';
import { afterImport, type Described } from '../../../../../src/modules/imports/domain/after-import.js';

const says = (description: string | null, tags: readonly string[] = []): Described => ({
  description,
  tags,
  metadata: { dbt: { unique_id: 'model.shop.a', ...(description === null ? {} : { description }), tags } },
});

/** An asset as an import left it, and as a person changed it since. */
const changed = (imported: Described, byHand: Partial<Described>): Described => ({ ...imported, ...byHand });

describe('the description after an import', () => {
  it.each<[string, Described, string | null, string | null]>([
    ['follows dbt', says('old'), 'new', 'new'],
    ['goes where dbt has none any more', says('old'), null, null],
    ['stays as a person wrote it', changed(says('old'), { description: 'mine' }), 'old', 'mine'],
    ['stays removed by a person', changed(says('old'), { description: null }), 'old', null],
    ['follows dbt’s news over a person', changed(says('old'), { description: 'mine' }), 'new', 'new'],
    ['stays a person’s where dbt has none any more', changed(says('old'), { description: 'mine' }), null, 'mine'],
    ['stays a person’s where dbt never had one', changed(says(null), { description: 'mine' }), null, 'mine'],
    ['is dbt’s where the asset was made by hand', { description: 'mine', tags: [], metadata: {} }, 'new', 'new'],
    ['bears metadata of any shape', { description: 'mine', tags: [], metadata: { dbt: 'x' } }, null, 'mine'],
  ])('%s', (_, current, planned, expected) => {
    expect(afterImport(current, says(planned)).description).toBe(expected);
  });
});

describe('the tags after an import', () => {
  it.each([
    { what: 'follow dbt', imported: ['a', 'b'], byHand: ['a', 'b'], planned: ['b', 'c'], after: ['b', 'c'] },
    { what: 'keep what a person added', imported: ['a'], byHand: ['a', 'pii'], planned: ['b'], after: ['b', 'pii'] },
    { what: 'stay as a person removed them', imported: ['a', 'b'], byHand: ['a'], planned: ['a', 'b'], after: ['a'] },
    { what: 'hold each once', imported: ['a'], byHand: ['a', 'b'], planned: ['a', 'b'], after: ['a', 'b'] },
  ])('$what', ({ imported, byHand, planned, after }) => {
    expect(afterImport(changed(says(null, imported), { tags: byHand }), says(null, planned)).tags).toEqual(after);
  });
});

it('the rest of the metadata is a person’s', () => {
  const current = changed(says(null), { metadata: { ...says(null).metadata, cost_centre: 7 } });
  expect(afterImport(current, says('new')).metadata).toEqual({ cost_centre: 7, ...says('new').metadata });
});

it('the same import again changes nothing', () => {
  const current = changed(says('old', ['a', 'b']), { description: 'mine', tags: ['b', 'pii'] });
  const once = afterImport(current, says('old', ['a', 'b']));
  expect(afterImport(once, says('old', ['a', 'b']))).toEqual(once);
  expect(once).toMatchObject({ description: 'mine', tags: ['b', 'pii'] });
});
