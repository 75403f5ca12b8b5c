import { columnPath, type Guarantee } from './guarantee.js';
import { guaranteeKind } from './guarantees.js';

/** The columns whose readers a promise concerns, as paths over data; null is the whole table. */
export function subjectsOf({ kind, key, value }: Pick<Guarantee, 'kind' | 'key' | 'value'>): readonly string[] | null {
  const line = guaranteeKind(kind);
  const columns = line.layout === 'by_column' ? [key] : (line.subjects?.(value) ?? null);
  return columns?.map(columnPath) ?? null;
}
