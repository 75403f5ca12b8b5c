import { describe, expect, it } from '@jest/globals';
import { differences } from '../../../scripts/differences.js';

describe('the difference between two texts', () => {
  it('is empty between equals', () => {
    expect(differences('a\nb\n', 'a\nb\n').trim()).toBe('');
  });

  it('shows what went, where, and what came', () => {
    expect(differences('a\nb\nc\nd', 'a\nB\nc\nd\ne').trim().split('\n')).toEqual(['- 2: b', '+ B', '+ e']);
  });

  it('counts what it does not show', () => {
    const long = Array.from({ length: 100 }, (_, at) => `line ${at}`).join('\n');
    expect(differences('', long)).toMatch(/… and \d+ more lines/);
  });
});
