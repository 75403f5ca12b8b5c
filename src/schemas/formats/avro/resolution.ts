import type { AvroSchema } from './avro-schema.js';
import { answeringBranch, mismatchOf } from './matches.js';
import { obstaclesOf } from './obstacles.js';
import type { Obstacle, ReadingRules } from './pair-graph.js';

/** Whether every datum of the writer can be read, and what is in the way where not. */
export type Resolution = { readonly ok: true } | { readonly ok: false; readonly because: readonly Obstacle[] };

/** The schema resolution of the Avro specification. */
export const RESOLUTION: ReadingRules = {
  mismatch: mismatchOf,
  branch: (union, writer) => answeringBranch(union, writer, mismatchOf),
  source: ({ name, aliases }, written) =>
    [name, ...aliases].map((known) => written.get(known)).find((field) => field !== undefined),
  missing: ({ fallback }) =>
    fallback === null ? 'the writer has no such field, and the reader no default for it' : null,
  pathsOfWriter: false,
};

/** Whether a reader with the one schema can decode every datum that a writer with the other can write. */
export function resolves(reader: AvroSchema, writer: AvroSchema): Resolution {
  const because = obstaclesOf(reader, writer, RESOLUTION);
  return because.length === 0 ? { ok: true } : { ok: false, because };
}
