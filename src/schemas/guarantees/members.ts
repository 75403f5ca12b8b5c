/** Whether the value is a JSON object, with whatever names. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of its own, never one inherited: `__proto__` and `constructor` are names like any other. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The names under `columns`; null where there are none, which means the whole table. */
export function columnsMember(value: unknown): readonly string[] | null {
  const columns = memberOf(value, 'columns');
  return Array.isArray(columns) ? columns.map(String) : null;
}

export function withColumnsMember(value: unknown, columns: readonly string[]): unknown {
  return isObject(value) ? { ...value, columns } : value;
}
