import { Automaton } from './automaton.js';
import { findText } from './find-text.js';

/** Whether a pattern is found in a text; undefined where the pattern is beyond what Tessera can follow. */
export function matches(pattern: string, text: string): boolean | undefined {
  return Automaton.of(pattern)?.matches(text);
}

/** Whether every text of some patterns is certainly one of another. */
export function implies(patterns: readonly string[], other: string): boolean {
  return (
    patterns.includes(other) ||
    findText({ patterns, denied: [other], min: 0, max: Infinity, isTaken: () => false }) === null
  );
}
