import type { Shape } from './shape/shape.js';

export const SCHEMA_FORMATS = ['json_schema', 'columns', 'avro'] as const;
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number];

/** A schema that was read and found valid, with the document it was read from. */
export interface ParsedSchema {
  readonly format: SchemaFormat;
  readonly document: unknown;
  /** The one tree that everything else works on. */
  readonly shape: Shape;
}
