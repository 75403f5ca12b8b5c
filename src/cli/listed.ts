import { type Answer, answerOf } from './answer-of.js';

interface Page<T> {
  readonly results: readonly T[];
  readonly next_cursor: string | null;
}

/** All of a list, page by page; `ask` is told where the next one starts and how many there are so far. */
export async function listed<T>(
  ask: (from: { readonly cursor?: string }, read: number) => Promise<Answer<Page<T>>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await answerOf(ask(cursor === null ? {} : { cursor }, all.length));
    all.push(...page.results);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return all;
}
