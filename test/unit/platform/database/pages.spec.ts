import { expect, it } from '@jest/globals';
import { newId } from '../../../../src/platform/ids.js';
import { readCursor, writeCursor } from '../../../../src/platform/database/pages.js';

it('reads the position that it wrote, from text that needs no escaping in a query', () => {
  const id = newId();
  expect(writeCursor(id)).toMatch(/^[\w-]+$/);
  expect(readCursor(writeCursor(id))).toBe(id);
});

it.each([
  '',
  'x',
  writeCursor(''),
  writeCursor("1' or '1'='1"),
  writeCursor(`${newId()} `),
  `${writeCursor(newId())}AA`,
])('refuses %j, which it did not write', (cursor) => {
  expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ code: 'cursor.invalid' }));
});

it('takes the position’s own form', () => {
  expect(readCursor(writeCursor('12'), /^\d+$/)).toBe('12');
  expect(() => readCursor(writeCursor(newId()), /^\d+$/)).toThrow(expect.objectContaining({ code: 'cursor.invalid' }));
});
