import type { Finding } from '../../../schemas/index.js';

/**
 * The findings for which a revision did not ask consent as they are judged now: new ones,
 * and ones that were harmless under the rules of then.
 */
export function unseenFindings(shown: readonly Finding[], judged: readonly Finding[]): Finding[] {
  const breaks = new Set(shown.filter(({ breaking }) => breaking).map(({ fingerprint }) => fingerprint));
  const cautions = new Set(shown.filter(({ caution }) => caution).map(({ fingerprint }) => fingerprint));
  return judged.filter(({ breaking, caution, fingerprint }) => {
    const isShown = breaks.has(fingerprint) || (!breaking && cautions.has(fingerprint));
    return (breaking || caution) && !isShown;
  });
}
