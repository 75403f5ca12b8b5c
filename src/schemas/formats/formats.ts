import type { SchemaFormat } from '../parsed-schema.js';
import { SchemaInvalid } from '../schema-refused.js';
import type { Shape } from '../shape/shape.js';
import { readColumns } from './columns/read-columns.js';
import { readJsonSchema } from './json-schema/read-schema.js';

/** How each format is read into the one tree. A format is added here. */
export const FORMATS: Readonly<Record<SchemaFormat, (document: unknown) => Shape>> = {
  json_schema: readJsonSchema,
  columns: readColumns,
  avro: () => {
    throw new SchemaInvalid([{ pointer: '', message: 'Avro schemas are not read yet' }]);
  },
};
