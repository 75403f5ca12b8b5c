/** Letters of a text that weigh as much as one value: the type of a column may be a struct of thousands of fields. */
const LETTERS = 16;

/** Whether values hold more than so many values in all, a long text counting as many; looks at no more than that many. */
export function hasMoreNodes(values: readonly unknown[], limit: number): boolean {
  const waiting: unknown[] = [...values];
  let seen = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    seen += typeof value === 'string' ? 1 + Math.floor(value.length / LETTERS) : 1;
    if (seen + waiting.length > limit) {
      return true;
    }
    if (typeof value === 'object' && value !== null) {
      waiting.push(...(Object.values(value) as unknown[]).slice(0, limit));
    }
  }
  return false;
}
