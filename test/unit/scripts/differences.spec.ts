import { describe, expect, it } from '@jest/globals';
import { differences } from '../../../scripts/differences.js';

describe('the differences between two documents', () => {
  it('are none between equals', () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });

  it('say what came, what went and what is another value, as JSON pointers', () => {
    const before = { paths: { '/teams': { get: 1 } }, info: { version: '1' } };
    const after = { paths: { '/assets': { get: 1 } }, info: { version: '2' } };
    expect(differences(before, after)).toEqual(['- /paths/~1teams', '+ /paths/~1assets', '~ /info/version: "1" → "2"']);
  });

  it('count what they do not show', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`field_${at}`, at]));
    expect(differences({}, many).at(-1)).toBe('… and 60 more');
  });
});
