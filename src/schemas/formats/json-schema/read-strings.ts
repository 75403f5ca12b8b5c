import { isKnownFormat } from '../../values/formats.js';
import { NUMBERS, STRINGS, type Draft } from '../../shape/shape.js';
import type { JsonObject } from './value-checks.js';

/** Reads lengths, `pattern` and `format`. */
export function readStrings(shape: Draft, schema: JsonObject): void {
  const { minLength, maxLength, pattern, format } = schema;
  const formats = typeof format === 'string' ? [format] : [];
  shape.strings = {
    ...(shape.strings ?? STRINGS),
    min: typeof minLength === 'number' ? minLength : 0,
    max: typeof maxLength === 'number' ? maxLength : Infinity,
    patterns: typeof pattern === 'string' ? [pattern] : [],
    formats,
  };
  // A format that no string standard knows, such as `int64`, may well speak of numbers.
  if (typeof format === 'string' && !isKnownFormat(format)) {
    shape.numbers = { ...(shape.numbers ?? NUMBERS), formats };
  }
}
