import { describe, expect, it } from '@jest/globals';
import {
  fullNameOf,
  isName,
  isNamespace,
  isTypeName,
  namespaceOf,
  simpleNameOf,
} from '../../../../../src/schemas/formats/avro/avro-names.js';

describe('Avro names', () => {
  it.each(['a', '_', 'A1_b', '__proto__'])('take %j', (name) => {
    expect([isName(name), isTypeName(name), isNamespace(name)]).toEqual([true, true, true]);
  });

  it.each(['', '1a', 'a-b', 'a b', 'é', 7, null, 'a'.repeat(2_000)])('do not take %j', (name) => {
    expect([isName(name), isTypeName(name)]).toEqual([false, false]);
  });

  it('of types may have a namespace, and are not those of primitives', () => {
    expect(['a.b', 'a..b', '.a', 'a.', 'int', 'x.int'].map(isTypeName)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(['', 'a.b', 'a.', 'a b'].map(isNamespace)).toEqual([true, true, false, false]);
    expect(isName('a.b')).toBe(false);
  });

  it('are full with their namespace', () => {
    expect([fullNameOf('T', 'a.b'), fullNameOf('T', ''), fullNameOf('c.T', 'a.b')]).toEqual(['a.b.T', 'T', 'c.T']);
    expect([namespaceOf('a.b.T'), namespaceOf('T')]).toEqual(['a.b', '']);
    expect([simpleNameOf('a.b.T'), simpleNameOf('T')]).toEqual(['T', 'T']);
  });
});
