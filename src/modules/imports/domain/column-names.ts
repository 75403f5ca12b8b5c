/** Finds a column by the name that somebody else gave it; undefined where there is none. */
export type ColumnFinder = (name: string) => string | undefined;

/**
 * dbt's files, the catalog and tests spell one column in several ways: exactly, in the warehouse's case, or quoted.
 * An exact match wins, so that two columns that differ in case only stay two.
 */
export function columnFinder(names: Iterable<string>): ColumnFinder {
  const exact = new Set(names);
  const folded = new Map<string, string>();
  for (const name of exact) {
    if (!folded.has(name.toLowerCase())) {
      folded.set(name.toLowerCase(), name);
    }
  }
  return (name) => {
    const bare = unquoted(name);
    return exact.has(bare) ? bare : folded.get(bare.toLowerCase());
  };
}

/** A plain identifier: anything else that stands for a column in a test is an expression over columns. */
export function isColumnName(text: string): boolean {
  return /^[\p{L}\p{N}_$]+$/u.test(unquoted(text));
}

function unquoted(name: string): string {
  return /^"([^"]+)"$|^`([^`]+)`$/.exec(name)?.slice(1).find(Boolean) ?? name;
}
