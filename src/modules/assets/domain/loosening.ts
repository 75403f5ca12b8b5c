import { breakingQuestions, type ContentModel, isTransitive, type Mode } from '../../../schemas/index.js';

/** How an asset's changes are judged. */
export interface JudgingRules {
  readonly compatibility: Mode;
  readonly content: ContentModel;
}

/**
 * Whether the new rules stop requiring what the old ones required, so that registered consumers lose something.
 * A change of the content model counts wherever anything was asked: each model fails changes that the other lets pass.
 */
export function isLoosening(before: JudgingRules, after: JudgingRules): boolean {
  const asked = breakingQuestions(before.compatibility);
  const kept = breakingQuestions(after.compatibility);
  return (
    (asked.length > 0 && before.content !== after.content) ||
    (isTransitive(before.compatibility) && !isTransitive(after.compatibility)) ||
    asked.some((question) => !kept.includes(question))
  );
}
