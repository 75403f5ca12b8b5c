import { SCHEMA_BOUNDS, SchemaTooLarge } from './schema-refused.js';

/** Refuses a document by size before anything looks into it; keeps its own stack, so that no depth can exhaust the engine's. */
export function checkBounds(document: unknown): void {
  const values: unknown[] = [document];
  const depths: number[] = [1];
  let bytes = 0;
  let nodes = 0;
  for (let value = values.pop(); depths.length > 0; value = values.pop()) {
    const depth = depths.pop() ?? 1;
    nodes += 1;
    bytes += ownSize(value);
    if (typeof value === 'object' && value !== null) {
      for (const member of Array.isArray(value) ? value : Object.values(value)) {
        values.push(member);
        depths.push(depth + 1);
      }
    }
    check(depth, nodes, bytes);
  }
}

function check(depth: number, nodes: number, bytes: number): void {
  if (depth > SCHEMA_BOUNDS.depth) {
    throw new SchemaTooLarge('depth');
  }
  if (nodes > SCHEMA_BOUNDS.nodes) {
    throw new SchemaTooLarge('nodes');
  }
  if (bytes > SCHEMA_BOUNDS.bytes) {
    throw new SchemaTooLarge('bytes');
  }
}

/** At most the bytes of the value in JSON without its members: a lower bound for text that needs escapes. */
function ownSize(value: unknown): number {
  if (typeof value === 'string') {
    return value.length + 3;
  }
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 2 : Object.keys(value).reduce((sum, key) => sum + key.length + 4, 2);
  }
  return 2;
}
