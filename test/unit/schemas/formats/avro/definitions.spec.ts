import { describe, expect, it } from '@jest/globals';
import { nameProblem, textsOf, wordsOf } from '../../../../../src/schemas/formats/avro/definitions.js';

describe('definitions', () => {
  it('say more than makes their type', () => {
    expect([...wordsOf({ type: 'record', doc: 'x', owner: 'me' }, ['type'])]).toEqual([
      ['doc', 'x'],
      ['owner', 'me'],
    ]);
  });

  it('hold lists of texts or none', () => {
    expect([textsOf(undefined), textsOf([]), textsOf(['a'])]).toEqual([[], [], ['a']]);
    expect([textsOf(null), textsOf('a'), textsOf(['a', 1])]).toEqual([null, null, null]);
  });

  it('are told what is wrong with their names', () => {
    expect(nameProblem('a.B', '')).toBeNull();
    expect(nameProblem('int', '')?.at).toBe('/name');
    expect(nameProblem(undefined, '')?.at).toBe('/name');
    expect(nameProblem('B', 'a b')?.at).toBe('/namespace');
    expect(nameProblem('B', null)?.at).toBe('/namespace');
  });
});
