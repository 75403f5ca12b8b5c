import { SCHEMA_BOUNDS, SchemaTooLarge } from './schema-refused.js';

/** Refuses a document by size before anything looks into it; goes no deeper than the bound, so no nesting can exhaust it. */
export function checkBounds(document: unknown): void {
  const measure = new Measure();
  measure.take(document, 1);
  measure.check(1);
}

class Measure {
  #bytes = 0;
  #nodes = 0;

  take(value: unknown, depth: number): void {
    this.#nodes += 1;
    this.#bytes += typeof value === 'string' ? value.length + 3 : 2;
    if (typeof value === 'object' && value !== null) {
      this.#takeMembers(value, depth + 1);
    }
  }

  /** Bytes are those of the shortest spelling in JSON, where no character needs an escape. */
  #takeMembers(value: object, depth: number): void {
    this.check(depth);
    if (Array.isArray(value)) {
      for (const item of value) {
        this.take(item, depth);
      }
      return;
    }
    for (const key of Object.keys(value)) {
      this.#bytes += key.length + 3;
      this.take((value as Readonly<Record<string, unknown>>)[key], depth);
    }
  }

  check(depth: number): void {
    if (depth > SCHEMA_BOUNDS.depth + 1) {
      throw new SchemaTooLarge('depth');
    }
    if (this.#nodes > SCHEMA_BOUNDS.nodes) {
      throw new SchemaTooLarge('nodes');
    }
    if (this.#bytes > SCHEMA_BOUNDS.bytes) {
      throw new SchemaTooLarge('bytes');
    }
  }
}
