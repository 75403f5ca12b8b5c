import type { Shape } from '../../shape/shape.js';

/** Where a schema stands in its document, and how its parts are read. */
export interface Place {
  /** Whether the document's draft has the keyword. */
  knows(keyword: string): boolean;
  pointerTo(keyword: string): string;
  /** The shape of a subschema; `at` is its keyword, then names or indexes. */
  child(schema: unknown, ...at: readonly (string | number)[]): Shape;
  complain(keyword: string, message: string): void;
}
