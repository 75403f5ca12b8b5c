import type { Shape } from '../../shape/shape.js';
import { parseAvro } from './parse.js';
import { avroToShape } from './to-shape.js';

/** Reads an Avro document into the one tree. */
export function readAvro(document: unknown): Shape {
  return avroToShape(parseAvro(document));
}
