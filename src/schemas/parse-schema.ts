import { checkBounds } from './bounds.js';
import { FORMATS } from './formats/formats.js';
import type { FieldError } from '../kernel/domain-error.js';
import type { ParsedSchema, SchemaFormat } from './parsed-schema.js';
import { SchemaRefused } from './schema-refused.js';

/** Reads a document; throws `SchemaRefused` with every place that is wrong, or the bound that is passed. */
export function parseSchema(format: SchemaFormat, document: unknown): ParsedSchema {
  checkBounds(document);
  return { format, document, shape: FORMATS[format](document) };
}

/** What is wrong with a document, with pointers into it; empty when it is valid. */
export function validateSchema(format: SchemaFormat, document: unknown): readonly FieldError[] {
  return errorsIn(() => parseSchema(format, document));
}

/** The bound that a document passes by its size alone, as `validateSchema` tells it, without looking into it; empty if none. */
export function boundErrors(document: unknown): readonly FieldError[] {
  return errorsIn(() => checkBounds(document));
}

function errorsIn(read: () => unknown): readonly FieldError[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof SchemaRefused) {
      return error.errors;
    }
    throw error;
  }
}
