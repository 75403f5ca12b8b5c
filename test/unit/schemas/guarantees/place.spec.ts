import { describe, expect, it } from '@jest/globals';
import type { FieldError } from '../../../../src/kernel/domain-error.js';
import { Place } from '../../../../src/schemas/guarantees/place.js';

function at(pointer: string): { place: Place; errors: FieldError[] } {
  const errors: FieldError[] = [];
  return { place: Place.root(pointer, { has: (name) => name === 'id', nearest: () => 'id' }, errors), errors };
}

describe('a place in a document', () => {
  it('points to what is wrong there', () => {
    const { place, errors } = at('/guarantees');
    expect(place.at('a/b').at(0).refuse('no')).toBeNull();
    expect(errors).toEqual([{ pointer: '/guarantees/a~1b/0', message: 'no' }]);
  });

  it.each([
    ['a number', (place: Place) => place.number(5, { min: 0, max: 5, whole: true }), 5],
    ['a number too large', (place: Place) => place.number(6, { min: 0, max: 5, whole: true }), null],
    ['a number too small', (place: Place) => place.number(-1, { min: 0, max: 5, whole: false }), null],
    ['a text', (place: Place) => place.text('abc', 3), 'abc'],
    ['a text too long', (place: Place) => place.text('abcd', 3), null],
    ['a blank text', (place: Place) => place.text(' ', 3), null],
    ['a list', (place: Place) => place.list([1, 2], 2), [1, 2]],
    ['a list too long', (place: Place) => place.list([1, 2, 3], 2), null],
    ['a column', (place: Place) => place.column('id'), 'id'],
    ['an unknown column', (place: Place) => place.column('idx'), null],
    ['a column that is no text', (place: Place) => place.column(7), null],
    ['columns', (place: Place) => place.columnList(['id'], 1), ['id']],
    ['columns twice', (place: Place) => place.columnList(['id', 'id'], 2), null],
    ['members', (place: Place) => place.members({ a: 1 }, ['a', 'b']), new Map([['a', 1]])],
    ['unknown members', (place: Place) => place.members({ a: 1, c: 2 }, ['a', 'b']), null],
  ])('reads or refuses %s', (_, read, value) => {
    const { place, errors } = at('');
    expect(read(place)).toEqual(value);
    expect(errors).toHaveLength(value === null ? 1 : 0);
  });
});
