import { describe, expect, it } from '@jest/globals';
import { openAnswer, sealAnswer } from '../../../../src/platform/idempotency/sealed-answer.js';

describe('a sealed answer', () => {
  const sealed = sealAnswer('{"key":"größe"}', 'tess_live_a', 'key-1 retry');

  it('is opened by the API key that asked, at its place', () => {
    expect(openAnswer(sealed, 'tess_live_a', 'key-1 retry')).toBe('{"key":"größe"}');
  });

  it('is opened by no other key, at no other place, and not after a change', () => {
    const changed = Buffer.from(sealed);
    changed[changed.length - 1]! ^= 1;
    expect(() => openAnswer(sealed, 'tess_live_b', 'key-1 retry')).toThrow('unable to authenticate data');
    expect(() => openAnswer(sealed, 'tess_live_a', 'key-2 retry')).toThrow('unable to authenticate data');
    expect(() => openAnswer(changed, 'tess_live_a', 'key-1 retry')).toThrow('unable to authenticate data');
  });

  it('looks different every time', () => {
    expect(sealAnswer('{"key":"größe"}', 'tess_live_a', 'key-1 retry')).not.toEqual(sealed);
  });
});
