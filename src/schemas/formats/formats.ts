import type { SchemaFormat } from '../parsed-schema.js';
import type { Shape } from '../shape/shape.js';
import { readAvro } from './avro/read-avro.js';
import { readColumns } from './columns/read-columns.js';
import { readJsonSchema } from './json-schema/read-schema.js';

/** How each format is read into the one tree. A format is added here. */
export const FORMATS: Readonly<Record<SchemaFormat, (document: unknown) => Shape>> = {
  json_schema: readJsonSchema,
  columns: readColumns,
  avro: readAvro,
};
