const LONGEST = 64;

/** The candidate that the name was most likely meant to be, whatever its case, or null where none is close. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST) {
    return null;
  }
  const wanted = name.toLowerCase();
  let nearest: string | null = null;
  let limit = wanted.length < 9 ? 2 : 3;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) {
      nearest = candidate;
      limit = distance - 1;
    }
  }
  return nearest;
}

/** Insertions, deletions and substitutions between two texts; some number above the limit where they exceed it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }
  let row = new Map(Array.from({ length: Math.min(b.length, limit) + 1 }, (_, column) => [column, column]));
  for (let i = 1; i <= a.length; i++) {
    row = nextRow(row, i, { a, b, limit });
    if (Math.min(...row.values()) > limit) {
      return limit + 1;
    }
  }
  return row.get(b.length) ?? Infinity;
}

/** Only cells near the diagonal: those further away stand for more edits than the limit. */
function nextRow(
  row: ReadonlyMap<number, number>,
  i: number,
  { a, b, limit }: { a: string; b: string; limit: number },
) {
  const next = new Map(i <= limit ? [[0, i]] : []);
  for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
    const replaced = (row.get(j - 1) ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
    next.set(j, Math.min(replaced, (row.get(j) ?? Infinity) + 1, (next.get(j - 1) ?? Infinity) + 1));
  }
  return next;
}
