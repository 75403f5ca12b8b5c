import { describe, expect, it } from '@jest/globals';
import { breakingQuestions, isTransitive, MODES, requiredQuestions } from '../../../src/schemas/modes.js';

describe('compatibility modes', () => {
  it.each([
    ['consumers', ['readers'], ['readers']],
    ['backward', ['history'], ['readers', 'history']],
    ['forward_transitive', ['strict_readers'], ['readers', 'strict_readers']],
    ['full', ['history', 'strict_readers'], ['readers', 'history', 'strict_readers']],
    ['none', [], []],
  ] as const)('%s requires %j and breaks on %j', (mode, required, breaking) => {
    expect(requiredQuestions(mode)).toEqual(required);
    expect(breakingQuestions(mode)).toEqual(breaking);
  });

  it('knows which modes look further back than the newest version', () => {
    expect(MODES.filter(isTransitive)).toEqual([
      'backward_transitive',
      'forward_transitive',
      'full_transitive',
      'consumers_transitive',
    ]);
  });
});
