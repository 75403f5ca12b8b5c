/** What a checkpoint states. */
export interface CheckpointFacts {
  readonly number: number;
  readonly treeSize: number;
  /** In hex, like the hash. */
  readonly root: string;
  readonly previousHash: string;
  readonly createdAt: Date;
}

const ORIGIN = 'tessera audit log';

/** The text that is signed, a line each: origin, size, root, then number, previous checkpoint and time. */
export const checkpointBody = ({ number, treeSize, root, previousHash, createdAt }: CheckpointFacts): string =>
  [ORIGIN, treeSize, root, number, previousHash, createdAt.toISOString(), ''].join('\n');
