const JSON_TYPES = [
  { type: 'string', maxLength: 40 },
  { type: ['integer', 'null'] },
  { type: 'number' },
  { type: 'boolean' },
];
const SQL_TYPES = ['NUMBER(12,2)', 'VARCHAR(40)', 'INTEGER', 'TIMESTAMP_NTZ', 'BOOLEAN', 'DATE'];

/** Names and types as short as that 20 000 columns stay within one megabyte. */
function columnsOf<T>(types: readonly T[], columns: number, changedOneIn: number): [string, T][] {
  return Array.from({ length: columns }, (_, index) => {
    const changed = changedOneIn > 0 && index % changedOneIn === 0 ? 1 : 0;
    return [`c${index}`, types[(index + changed) % types.length]!];
  });
}

/** A flat object in JSON Schema; every eighth property is required. */
export function flatJsonSchema(columns: number, changedOneIn: number) {
  const properties = Object.fromEntries(columnsOf(JSON_TYPES, columns, changedOneIn));
  return {
    type: 'object' as const,
    properties,
    required: Object.keys(properties).filter((_, index) => index % 8 === 0),
  };
}

/** A Snowflake table; every fourth column is never null. */
export function flatColumns(columns: number, changedOneIn: number) {
  return {
    dialect: 'snowflake',
    columns: columnsOf(SQL_TYPES, columns, changedOneIn).map(([name, type], index) => ({
      name,
      type,
      ...(index % 4 === 0 ? { nullable: false } : {}),
    })),
  };
}

/** The body of a publish of a table with these columns, all of one type. */
export const tableOf = (...names: readonly string[]) => ({
  schema_format: 'columns' as const,
  schema: { columns: names.map((name) => ({ name, type: 'VARCHAR' })) },
});
