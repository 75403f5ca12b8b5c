import type { Draft, Shape } from '../../shape/shape.js';
import type { JsonObject } from './value-checks.js';

/** Where a schema stands in its document, and how its parts are read. */
export interface Place {
  /** Whether the document's draft has the keyword. */
  knows(keyword: string): boolean;
  pointerTo(keyword: string): string;
  /** The shape of a subschema; `at` is its name or index under the keyword. */
  child(schema: unknown, keyword: string, at?: string | number): Shape;
  /** The shape of a subschema that some keyword has read already. */
  shapeOf(schema: unknown): Shape;
  /** The schema that a schema refers to, if it does. */
  target(schema: JsonObject): unknown;
  /** Takes in a shape that was made rather than written. */
  keep(shape: Draft): Shape;
  /** Objects that have a property. */
  having(name: string): Shape;
}
