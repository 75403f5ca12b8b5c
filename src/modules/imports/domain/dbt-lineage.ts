import type { DbtManifest } from './dbt-documents.js';
import { readsOf } from './dbt-node.js';
import type { DbtRelations } from './dbt-relations.js';
import type { PlannedDependency } from './import-plan.js';
import { asJson, reasonOf } from './json-reader.js';

export interface DbtLineage {
  /** The relations that a node reads: directly, or through nodes that leave nothing in the warehouse. */
  readonly upstreamOf: (uniqueId: string) => readonly string[];
  readonly failed: ReadonlyMap<string, string>;
  /** True once lineage was cut to keep the work bounded. */
  readonly truncated: () => boolean;
}

/** Steps through ephemeral models and metrics that one manifest may cost; real ones take a few per node. */
const MAX_STEPS = 2_000_000;

export function lineageOf(manifest: DbtManifest, { relations, aliases }: DbtRelations): DbtLineage {
  const failed = new Map<string, string>();
  const reads = new Map<string, readonly string[]>();
  for (const [id, node] of [...manifest.nodes, ...manifest.exposures, ...manifest.semantics]) {
    try {
      reads.set(id, readsOf(asJson(node, 'the node')));
    } catch (error) {
      failed.set(id, reasonOf(error));
    }
  }
  let steps = 0;
  const upstreamOf = (uniqueId: string): readonly string[] => {
    const found = new Set<string>();
    const seen = new Set([uniqueId]);
    const open = [uniqueId];
    // The list grows while it is walked; recursion would leave its depth to the manifest.
    for (const reader of open) {
      for (const read of reads.get(reader) ?? []) {
        const id = aliases.get(read) ?? read;
        steps++;
        if (relations.has(id)) {
          found.add(id);
        } else if (!seen.has(id) && steps < MAX_STEPS) {
          seen.add(id);
          open.push(id);
        }
      }
    }
    return [...found];
  };
  return { upstreamOf, failed, truncated: () => steps >= MAX_STEPS };
}

/** Every edge between two relations; a table that reads itself (incremental models may) is no edge. */
export function dependenciesOf(ids: Iterable<string>, lineage: DbtLineage): readonly PlannedDependency[] {
  return [...ids].flatMap((from) =>
    lineage
      .upstreamOf(from)
      .filter((to) => to !== from)
      .map((to) => ({ from, to })),
  );
}
