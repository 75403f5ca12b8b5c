import { describe, expect, it } from '@jest/globals';
import {
  asJson,
  isJson,
  jsonAt,
  listAt,
  Malformed,
  membersAt,
  reasonOf,
  textAt,
  textsAt,
} from '../../../../../src/modules/imports/domain/json-reader.js';

describe('reading JSON that somebody else wrote', () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['{}', false],
  ])('%j is an object: %s', (value, object) => {
    expect(isJson(value)).toBe(object);
  });

  it.each([
    ['an absent text', () => textAt({}, 'a'), null],
    ['a blank text', () => textAt({ a: ' ' }, 'a'), null],
    ['a text', () => textAt({ a: 'x' }, 'a'), 'x'],
    ['an absent object', () => jsonAt({ a: null }, 'a'), {}],
    ['an absent list', () => listAt({ a: null }, 'a'), []],
    ['one text as a list', () => textsAt({ a: 'x' }, 'a'), ['x']],
    ['several texts', () => textsAt({ a: ['x', 'y'] }, 'a'), ['x', 'y']],
  ])('takes %s', (_what, read, value) => {
    expect(read()).toEqual(value);
  });

  it.each([
    ['a number as a text', () => textAt({ a: 1 }, 'a'), 'a is not a string'],
    ['a list as an object', () => jsonAt({ a: [] }, 'a'), 'a is not an object'],
    ['a text as an object', () => asJson('x', 'the node'), 'the node is not an object'],
    ['an object as a list', () => listAt({ a: {} }, 'a'), 'a is not a list'],
    ['a list of numbers as texts', () => textsAt({ a: [1] }, 'a'), 'a is not a list of strings'],
  ])('refuses %s', (_what, read, message) => {
    expect(read).toThrow(new Malformed(message));
  });

  it('keeps members whose names objects have already', () => {
    const owner: unknown = JSON.parse('{"columns":{"__proto__":1,"constructor":2}}');
    expect([...membersAt(asJson(owner, 'it'), 'columns')]).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it('gives the reason of a malformed document, and lets a defect of ours pass', () => {
    expect(reasonOf(new Malformed('name is not a string'))).toBe('name is not a string');
    expect(() => reasonOf(new TypeError('undefined is not a function'))).toThrow(TypeError);
  });
});
