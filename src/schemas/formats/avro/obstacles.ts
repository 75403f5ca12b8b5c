import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import type { AvroSchema } from './avro-schema.js';
import { pairsOf, type Obstacle, type PairNode, type ReadingRules } from './pair-graph.js';

interface Visit {
  readonly node: PairNode;
  readonly path: string;
  /** Pairs that were met before in the same column. */
  readonly seen: Set<PairNode>;
}

/**
 * Everything that keeps a reader from reading every datum of a writer, nearest first. Within one column each pair is told
 * once, at its shortest path, and what a shared definition breaks is told for every column.
 */
export function obstaclesOf(reader: AvroSchema, writer: AvroSchema, rules: ReadingRules): readonly Obstacle[] {
  const pairs = pairsOf(reader, writer, rules);
  const blocked = blockedOf(pairs);
  const [root] = pairs;
  return root !== undefined && blocked.has(root) ? tell(root, blocked) : [];
}

/** The pairs in which something is in the way, or that lead to such a one. */
function blockedOf(pairs: readonly PairNode[]): ReadonlySet<PairNode> {
  const leading = new Map<PairNode, PairNode[]>();
  for (const node of pairs) {
    for (const { to } of node.steps) {
      const from = leading.get(to) ?? [];
      from.push(node);
      leading.set(to, from);
    }
  }
  const blocked = new Set(pairs.filter(({ obstacles }) => obstacles.length > 0));
  for (const node of blocked) {
    leading.get(node)?.forEach((from) => blocked.add(from));
  }
  return blocked;
}

function tell(root: PairNode, blocked: ReadonlySet<PairNode>): readonly Obstacle[] {
  const told: Obstacle[] = [];
  const queue: Visit[] = [{ node: root, path: '', seen: new Set() }];
  let work = 0;
  for (const { node, path, seen } of queue) {
    if (seen.has(node)) {
      continue;
    }
    seen.add(node);
    work += 1 + node.steps.length;
    if (work > SCHEMA_BOUNDS.work) {
      throw new SchemaTooLarge('work');
    }
    told.push(...node.obstacles.map((obstacle) => ({ ...obstacle, path: path + obstacle.path })));
    for (const step of node.steps.filter(({ to }) => blocked.has(to))) {
      const isColumn = path === '' && step.path !== '';
      queue.push({ node: step.to, path: path + step.path, seen: isColumn ? new Set() : seen });
    }
  }
  return told;
}
