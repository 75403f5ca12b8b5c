export const SCHEMA_FORMATS = ['json_schema', 'columns', 'avro'] as const;
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number];

/** A schema that was read and found valid, with the document it was read from. */
export interface ParsedSchema {
  readonly format: SchemaFormat;
  readonly document: unknown;
}
