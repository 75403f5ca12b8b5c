import type { LineageEdge } from './lineage-graph.js';

/** Columns by their top-level names, in lower case; `all` where which ones is not known, or it is the table itself. */
type Touched = ReadonlySet<string> | 'all';

/**
 * The assets that a change reaches through the edges: where an edge says which columns it reads into which, it goes on with
 * those alone; where no edge of a pair says so, with everything. `paths` are what the change is about, null is the table.
 */
export function touchedDownstream(
  originId: string,
  paths: readonly string[] | null,
  edges: readonly LineageEdge[],
): ReadonlySet<string> {
  const readers = Map.groupBy(edges, ({ read }) => read);
  const touched = new Map<string, Touched>([[originId, paths === null ? 'all' : new Set(paths.map(topLevel))]]);
  const waiting = [originId];
  // An asset comes back only with more columns than before, so this ends on cycles, too.
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const here = touched.get(id) ?? new Set();
    for (const { reader, columns } of readers.get(id) ?? []) {
      const known = touched.get(reader) ?? new Set();
      const grown = together(known, carried(here, columns));
      if (grown !== known) {
        touched.set(reader, grown);
        waiting.push(reader);
      }
    }
  }
  touched.delete(originId);
  return new Set(touched.keys());
}

/** What an edge passes on of the columns it reads. */
function carried(touched: Touched, pairs: LineageEdge['columns']): Touched {
  if (pairs === null || touched === 'all') {
    return touched === 'all' || touched.size > 0 ? 'all' : touched;
  }
  return new Set(pairs.flatMap(({ from, to }) => (touched.has(topLevel(from)) ? topLevel(to) : [])));
}

/** Both together; the very same object as `known` where there is nothing new. */
function together(known: Touched, more: Touched): Touched {
  if (known === 'all' || more === 'all') {
    return 'all';
  }
  const both = new Set([...known, ...more]);
  return both.size === known.size ? known : both;
}

/** `/address/zip` and `Address` are both of the column `address`. */
function topLevel(column: string): string {
  const name = column.startsWith('/') ? (column.split('/')[1] ?? '') : column;
  return name.replaceAll('~1', '/').replaceAll('~0', '~').toLowerCase();
}
