import { describe, expect, it } from '@jest/globals';
import { columnsMember, isObject, memberOf, withColumnsMember } from '../../../../src/schemas/guarantees/members.js';

describe('members', () => {
  it('are those of objects, never inherited ones', () => {
    expect([isObject({}), isObject(null), isObject([]), isObject('x')]).toEqual([true, false, false, false]);
    expect(memberOf({ a: 1 }, 'a')).toBe(1);
    expect([memberOf({}, 'constructor'), memberOf({}, '__proto__'), memberOf('text', 'length')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(memberOf(JSON.parse('{"__proto__":7}'), '__proto__')).toBe(7);
  });

  it('called columns can be read and replaced', () => {
    expect([columnsMember({ columns: ['a', 1] }), columnsMember({}), columnsMember(null)]).toEqual([
      ['a', '1'],
      null,
      null,
    ]);
    expect(withColumnsMember({ a: 1, columns: ['x'] }, ['y'])).toEqual({ a: 1, columns: ['y'] });
    expect(withColumnsMember('other', ['y'])).toBe('other');
  });
});
