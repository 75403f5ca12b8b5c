/** Whether values hold more than so many values in all; looks at no more than that many. */
export function hasMoreNodes(values: readonly unknown[], limit: number): boolean {
  const waiting: unknown[] = [...values];
  let seen = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    seen += 1;
    if (seen + waiting.length > limit) {
      return true;
    }
    if (typeof value === 'object' && value !== null) {
      waiting.push(...(Object.values(value) as unknown[]).slice(0, limit));
    }
  }
  return false;
}
