import { createHash } from 'node:crypto';

/** What has to be kept of a Merkle tree to append to it. */
export interface Tree {
  readonly treeSize: number;
  /** The roots of its complete subtrees, largest first, in hex. */
  readonly frontier: readonly string[];
}

const EMPTY: Tree = { treeSize: 0, frontier: [] };

/** The tree with more leaves. A leaf is given by its hash, over 0x00 and what it stands for. */
export function grownBy(tree: Tree | undefined, leaves: readonly string[]): Tree {
  let { treeSize, frontier } = tree ?? EMPTY;
  for (const leaf of leaves) {
    frontier = appended(frontier, treeSize, leaf);
    treeSize += 1;
  }
  return { treeSize, frontier };
}

/** The root over the whole tree; of no leaves, the hash of nothing. */
export function rootOf({ frontier }: Tree): string {
  const [last, ...larger] = frontier.toReversed();
  return last === undefined
    ? createHash('sha256').digest('hex')
    : larger.reduce((right, left) => nodeHash(left, right), last);
}

/** Each complete pair below becomes one subtree, as a carry does in binary addition. */
function appended(frontier: readonly string[], size: number, leaf: string): readonly string[] {
  const subtrees = [...frontier];
  let hash = leaf;
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    hash = nodeHash(subtrees.pop() ?? '', hash);
  }
  return [...subtrees, hash];
}

/** A node's hash (RFC 9162, section 2.1.1): SHA-256 over 0x01 and both children. */
const nodeHash = (left: string, right: string): string =>
  createHash('sha256').update('\u0001').update(left, 'hex').update(right, 'hex').digest('hex');
