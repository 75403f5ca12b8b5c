import { answeringBranch, mismatchOf } from './matches.js';
import type { ReadingRules } from './pair-graph.js';

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
