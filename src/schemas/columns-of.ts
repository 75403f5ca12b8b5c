import type { ParsedSchema } from './parsed-schema.js';

/** The top-level names a schema declares, in its order. */
export function columnsOf(schema: ParsedSchema): string[] {
  const document = schema.document as Readonly<Record<string, unknown>>;
  if (schema.format === 'columns') {
    return (document['columns'] as readonly { name: string }[]).map(({ name }) => name);
  }
  return Object.keys((document['properties'] as object | undefined) ?? {});
}

/** Whether the schema declares a top-level name or, starting with `/`, a pointer over data. */
export function declaresPath(schema: ParsedSchema, nameOrPointer: string): boolean {
  const name = nameOrPointer.startsWith('/') ? (nameOrPointer.split('/')[1] ?? '') : nameOrPointer;
  return columnsOf(schema).includes(name);
}

/** The declared top-level name most like this one, for an error message. */
export function nearestColumn(schema: ParsedSchema, name: string): string | null {
  return columnsOf(schema).find((column) => column.toLowerCase() === name.toLowerCase()) ?? null;
}
