import type { FieldError } from '../../../kernel/domain-error.js';
import { SchemaInvalid } from '../../schema-refused.js';
import type { AvroSchema } from './avro-schema.js';
import { AvroReader } from './avro-reader.js';

/** Reads an Avro schema, its names resolved; throws `SchemaInvalid` with a pointer to every place that is wrong. */
export function parseAvro(document: unknown): AvroSchema {
  const errors: FieldError[] = [];
  const reader = new AvroReader(errors);
  const schema = reader.schema(document, { pointer: '', namespace: '', depth: 0 });
  reader.checkDefaults();
  if (errors.length > 0) {
    throw new SchemaInvalid(errors);
  }
  return schema;
}
