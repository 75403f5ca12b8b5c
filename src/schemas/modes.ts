/** The three questions asked of every change, in the order they are answered. */
export const QUESTIONS = ['readers', 'history', 'strict_readers'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What an asset can promise about its changes, besides keeping registered readers working. */
export const MODES = [
  'consumers',
  'backward',
  'forward',
  'full',
  'none',
  'backward_transitive',
  'forward_transitive',
  'full_transitive',
  'consumers_transitive',
] as const;
export type Mode = (typeof MODES)[number];

/** Whether an open object may hold properties it does not declare, or is read as holding the declared ones only. */
export const CONTENT_MODELS = ['as_written', 'declared'] as const;
export type ContentModel = (typeof CONTENT_MODELS)[number];

const REQUIRED: Readonly<Record<string, readonly Question[]>> = {
  consumers: ['readers'],
  backward: ['history'],
  forward: ['strict_readers'],
  full: ['history', 'strict_readers'],
  none: [],
};

/** The questions that must hold for a change to go out unasked; a transitive mode asks the same of more versions. */
export function requiredQuestions(mode: Mode): readonly Question[] {
  return REQUIRED[mode.replace('_transitive', '')] ?? [];
}

/** A transitive mode judges a change against every version that is not retired, not only the newest. */
export function isTransitive(mode: Mode): boolean {
  return mode.endsWith('_transitive');
}

/** The questions whose failure makes a finding breaking: readers count in every mode but `none`. */
export function breakingQuestions(mode: Mode): readonly Question[] {
  return mode === 'none' ? [] : QUESTIONS.filter((q) => q === 'readers' || requiredQuestions(mode).includes(q));
}
