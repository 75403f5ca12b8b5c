import { guaranteePath, type Guarantee, type Guarantees } from './guarantee.js';
import type { ColumnPromise } from './guarantee-kind.js';
import { allowed } from './kinds/accepted-values.js';

/**
 * What a column promises in all: the tighter of its schema and its `error` guarantees. A change of the schema alone
 * that leaves this as it was is no change for anyone.
 */
export function effectivePromise({ byPath }: Guarantees, column: string, schema: ColumnPromise): ColumnPromise {
  const never = promised(byPath.get(guaranteePath('nullability', column))) === 'never';
  const values = promised(byPath.get(guaranteePath('accepted_values', column)));
  const only = allowed(Array.isArray(values) ? values : null, schema);
  return { nullable: schema.nullable && !never, enum: only === null ? null : [...only.values()] };
}

function promised(entry: Guarantee | undefined): unknown {
  return entry?.severity === 'error' ? entry.value : null;
}
