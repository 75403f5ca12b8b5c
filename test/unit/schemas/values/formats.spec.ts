import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOfFormat, samplesOf } from '../../../../src/schemas/values/formats.js';
import { FORMATTED } from '../../../support/engine/random-schemas.js';
import { validatorOf } from '../../../support/engine/validator.js';

const ALPHABET = [...'abz019-:./?#@[]%~ +_TZPYMDHSW'];
const texts = [
  ...Object.values(FORMATTED).flat(),
  '23:59:60Z',
  '//a:80/x',
  '?q',
  'a.b+c@ex-ample.com',
  'urn:a:b',
  'a//b',
];

/** Texts a few letters away from those of some format. */
const nearby = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(40), fc.nat(1), fc.constantFrom('', ...ALPHABET)), { maxLength: 3 }),
  )
  .map(([text, edits]) =>
    edits.reduce((own, [at, gone, letter]) => own.slice(0, at) + letter + own.slice(at + gone), text),
  );

describe.each(Object.keys(FORMATTED))('the format %s', (name) => {
  const validate = validatorOf({ type: 'string', format: name }, '2020-12');

  it('is never decided against a standard validator', () => {
    fc.assert(
      fc.property(nearby, (text) => {
        const answer = isOfFormat(name, text);
        expect(answer === undefined ? validate(text) : answer).toBe(validate(text));
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });

  it('has samples that are of it', () => {
    expect(samplesOf(name).map((text) => [text, isOfFormat(name, text), validate(text)])).toEqual(
      samplesOf(name).map((text) => [text, true, true]),
    );
  });
});
