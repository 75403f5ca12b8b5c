import { IdempotencyKeyMalformed } from './idempotency.errors.js';

/** How long an answer is kept for repetitions. */
export const KEPT_HOURS = 24;

/** The key in the header's text, bare or in quotes as the IETF draft spells it. */
export function idempotencyKeyIn(header: string | readonly string[]): string {
  const text = typeof header === 'string' ? header : '';
  const key = /^"(.*)"$/.exec(text)?.[1] ?? text;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new IdempotencyKeyMalformed();
  }
  return key;
}
