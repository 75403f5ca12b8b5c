import { diffGuarantees, type DiffContext } from '../../src/schemas/guarantees/diff-guarantees.js';
import { readGuarantees } from '../../src/schemas/guarantees/parse-guarantees.js';

/** The questions that giving up a promise fails. */
export const LOST = 'readers+strict_readers';

/** One line for each difference: what moved, which questions it fails, and what it becomes. */
export function guaranteeLines(before: unknown, after: unknown, context: DiffContext = {}): string[] {
  return diffGuarantees(readGuarantees(before), readGuarantees(after), context).map((difference) => {
    const { kind, path, fails, unknown, outcome } = difference;
    const questions = [...fails, ...unknown.map((question) => `?${question}`)].join('+');
    return `${kind.replace('guarantee_', '')} ${path} ${questions || '-'} ${JSON.stringify(outcome)}`;
  });
}
