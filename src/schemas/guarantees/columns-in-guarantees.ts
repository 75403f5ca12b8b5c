import { longForm, isLong, mapEntries, type Entry } from './entries.js';
import { columnPath, type GuaranteesDocument } from './guarantee.js';
import { guaranteeKind } from './guarantees.js';

/** Declared new names of columns, by old name. */
export type Renames = ReadonlyMap<string, string>;

/** The document without the promises that speak of a removed column, or of something inside it. */
export function withoutColumns(document: GuaranteesDocument, removed: readonly string[]): GuaranteesDocument {
  const gone = new Set(removed.map(columnPath));
  return mapColumns(document, (column) =>
    pathsAbove(columnPath(column)).some((path) => gone.has(path)) ? null : column,
  );
}

/** The document after columns took new names, given by old name. */
export function withRenamedColumns(document: GuaranteesDocument, renames: Renames): GuaranteesDocument {
  return renames.size === 0 ? document : mapColumns(document, renamer(renames));
}

/** Gives columns, and what is inside them, their new names. */
export function renamer(renames: Renames): (column: string) => string {
  const newPaths = new Map([...renames].map(([from, to]) => [columnPath(from), columnPath(to)]));
  return (column) => {
    const path = columnPath(column);
    const moved = pathsAbove(path).find((above) => newPaths.has(above));
    return renames.get(column) ?? (moved === undefined ? column : `${newPaths.get(moved)}${path.slice(moved.length)}`);
  };
}

function mapColumns(document: GuaranteesDocument, rename: (column: string) => string | null): GuaranteesDocument {
  return mapEntries(document, (entry) => {
    if (entry.column !== null) {
      const column = rename(entry.column);
      return column === null ? null : { ...entry, column };
    }
    return mapListed(entry, rename);
  });
}

function mapListed(entry: Entry, rename: (column: string) => string | null): Entry | null {
  const line = guaranteeKind(entry.kind);
  const long = longForm(entry.written);
  const columns = line.columnsIn?.(long['is'])?.map(rename);
  if (!columns) {
    return entry;
  }
  const kept = columns.filter((column) => column !== null);
  if (kept.length < columns.length) {
    return null;
  }
  const promise = line.withColumns?.(long['is'], kept);
  return { ...entry, written: isLong(entry.written) ? { ...long, is: promise } : promise };
}

function pathsAbove(path: string): string[] {
  const segments = path.split('/').slice(1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}
