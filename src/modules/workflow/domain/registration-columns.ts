import type { Finding } from '../../../schemas/index.js';
import { isBelow, pointerTo, pointerToName } from './touches.js';

/** The columns of a registration made twice: the union, where "all" wins. */
export function unitedColumns(before: readonly string[] | null, more: readonly string[] | null): string[] | null {
  return before === null || more === null ? null : [...new Set([...before, ...more])];
}

export interface ColumnsRead {
  readonly columns: string[] | null;
  readonly missingColumns: string[];
}

/** What a registration reads once the findings are published: removed columns go missing, declared renames are followed. */
export function columnsAfter({ columns, missingColumns }: ColumnsRead, findings: readonly Finding[]): ColumnsRead {
  if (columns === null) {
    return { columns, missingColumns };
  }
  const removed = findings.filter(({ kind }) => kind === 'column_removed').map(({ path }) => path);
  const isGone = (column: string) =>
    removed.some((path) => pointerTo(column) === path || isBelow(pointerTo(column), path));
  return {
    columns: columns.filter((column) => !isGone(column)).map((column) => renamed(column, findings)),
    missingColumns: [...new Set([...missingColumns, ...columns.filter(isGone)])],
  };
}

function renamed(column: string, findings: readonly Finding[]): string {
  const pointer = pointerTo(column);
  const rename = findings.find(
    ({ kind, path }) => kind === 'column_renamed' && (path === pointer || isBelow(pointer, path)),
  );
  if (!rename || typeof rename.after !== 'string') {
    return column;
  }
  const above = rename.path.slice(0, rename.path.lastIndexOf('/'));
  const isPlainName = !column.startsWith('/') && !rename.after.startsWith('/');
  return isPlainName ? rename.after : above + pointerToName(rename.after) + pointer.slice(rename.path.length);
}
