/** What reads, and what it reads. */
export interface ReadingEdge {
  readonly from: string;
  readonly to: string;
}

export interface DependencyOrder {
  readonly ids: readonly string[];
  /** Those on a cycle or below one: no order is right for them, so they come last, by name. */
  readonly unordered: readonly string[];
}

/** Upstream first, and the same order for the same edges however they are listed. */
export function dependencyOrder(ids: Iterable<string>, edges: readonly ReadingEdge[]): DependencyOrder {
  const waiting = new Map([...ids].sort().map((id): [string, number] => [id, 0]));
  const downstream = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const unmet = waiting.get(from);
    if (unmet === undefined || !waiting.has(to)) {
      continue;
    }
    waiting.set(from, unmet + 1);
    const readers = downstream.get(to);
    if (readers) {
      readers.push(from);
    } else {
      downstream.set(to, [from]);
    }
  }
  const ordered = [...waiting].filter(([, unmet]) => unmet === 0).map(([id]) => id);
  // The list grows while it is walked: each node is added once, when the last thing it reads has been passed.
  for (const id of ordered) {
    for (const reader of [...(downstream.get(id) ?? [])].sort()) {
      const unmet = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, unmet);
      if (unmet === 0) {
        ordered.push(reader);
      }
    }
  }
  const placed = new Set(ordered);
  const unordered = [...waiting.keys()].filter((id) => !placed.has(id));
  return { ids: [...ordered, ...unordered], unordered };
}
