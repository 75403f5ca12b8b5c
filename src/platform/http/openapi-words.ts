import type { Operation } from './openapi-schema.js';

/** A sentence ends where the next one begins. */
const FIRST_SENTENCE = /^(.+?\.)\s+(?=[A-Z`])(.+)$/s;

/**
 * The first sentence of a route's doc comment sums it up, and what follows describes it, together with the key it takes.
 * Who needs no key says so too, for a route that names none might only have been forgotten.
 */
export function wordOperation(operation: Operation): void {
  operation.security ??= [];
  const text = operation.summary ?? '';
  const [, summary = text, rest] = FIRST_SENTENCE.exec(text) ?? [];
  const [scope] = operation.security.flatMap((needed) => Object.values(needed).flat());
  const key =
    scope === undefined ? 'Needs no API key.' : `Needs an API key with the scope \`${scope}\`${wider(scope)}.`;
  operation.summary = summary.replaceAll('\n', ' ');
  operation.description = [operation.description, rest, key].filter(Boolean).join('\n\n');
}

const wider = (scope: string): string => (scope === 'admin' ? '' : ' or wider');
