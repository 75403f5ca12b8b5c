import { describe, expect, it } from '@jest/globals';
import {
  decidePublication,
  type PublicationFacts,
} from '../../../../../src/modules/contracts/domain/decide-publication.js';

const COMPATIBLE = { identical: false, breaking: false };
const BREAKING = { identical: false, breaking: true };
const IDENTICAL = { identical: true, breaking: false };
const facts = (more: Partial<PublicationFacts>): PublicationFacts => ({
  comparison: COMPATIBLE,
  baseIsActive: true,
  isPrerelease: false,
  affectedCount: 0,
  forced: false,
  ...more,
});

describe('the decision, step by step', () => {
  it.each([
    {
      step: 0,
      when: 'a pre-release breaks everyone',
      given: { isPrerelease: true, comparison: BREAKING, affectedCount: 3 },
    },
    { step: 0, when: 'the first version is a pre-release', given: { isPrerelease: true, comparison: null } },
    { step: 0, when: 'a pre-release repeats the active version', given: { isPrerelease: true, comparison: IDENTICAL } },
  ])('$step: published beside the active version when $when', ({ given }) => {
    expect(decidePublication(facts(given))).toEqual({ decision: 'published', reason: 'pre_release' });
  });

  it('1: unchanged when equal to the active contract, forced or not', () => {
    for (const forced of [false, true]) {
      const given = { comparison: IDENTICAL, forced };
      expect(decidePublication(facts(given))).toEqual({ decision: 'unchanged', reason: 'identical' });
    }
  });

  it('1: published again when equal to a version that is no longer active', () => {
    const given = { comparison: IDENTICAL, baseIsActive: false };
    expect(decidePublication(facts(given))).toEqual({ decision: 'published', reason: 'compatible' });
  });

  it('2: published when there never was a stable version', () => {
    expect(decidePublication(facts({ comparison: null }))).toEqual({ decision: 'published', reason: 'first_contract' });
  });

  it('3: published when the questions hold and nobody is affected', () => {
    expect(decidePublication(facts({}))).toEqual({ decision: 'published', reason: 'compatible' });
  });

  it('3: proposed when the questions hold and yet a registration is affected, by a caution where it is strict', () => {
    expect(decidePublication(facts({ affectedCount: 1 }))).toEqual({
      decision: 'proposed',
      reason: 'consumers_affected',
    });
  });

  it('4: published, as a break, when nobody is affected', () => {
    const given = { comparison: BREAKING };
    expect(decidePublication(facts(given))).toEqual({ decision: 'published', reason: 'nobody_affected' });
  });

  it('4: a force that nobody needed is no force', () => {
    const given = { comparison: BREAKING, forced: true };
    expect(decidePublication(facts(given))).toEqual({ decision: 'published', reason: 'nobody_affected' });
  });

  it('5: published over affected consumers when forced', () => {
    const given = { comparison: BREAKING, affectedCount: 2, forced: true };
    expect(decidePublication(facts(given))).toEqual({ decision: 'published', reason: 'forced' });
  });

  it('6: proposed when it breaks somebody', () => {
    const given = { comparison: BREAKING, affectedCount: 1 };
    expect(decidePublication(facts(given))).toEqual({ decision: 'proposed', reason: 'consumers_affected' });
  });
});
