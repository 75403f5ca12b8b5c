import type { CustomPromise } from './import-plan.js';

/** What a contract takes of a custom promise; a suffix that tells two of one name apart must still fit. */
const LONGEST = { name: 190, expression: 20_000, description: 4_000 } as const;

/** The promise, cut to what a contract takes. */
export function withinBounds(promise: CustomPromise): CustomPromise {
  return {
    ...promise,
    name: shortened(promise.name, LONGEST.name),
    expression: shortened(promise.expression, LONGEST.expression),
    description: shortened(promise.description, LONGEST.description),
  };
}

/** The text, or its beginning and a checksum of all of it, so that a change past the cut is still a change. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  const suffix = `… (${text.length} characters, ${checksum(text)})`;
  return `${text.slice(0, longest - suffix.length)}${suffix}`;
}

/** FNV-1a: enough to notice an edit, and pure code has no better hash. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
