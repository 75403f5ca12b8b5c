import type { Checkpoint } from '../persistence/checkpoint.entity.js';

/** A signed statement of what the audit log held at a time. Keep some elsewhere: no one can then rewrite what they cover. */
export class CheckpointView {
  id!: string;

  /** 1 is the first; no number is left out. */
  number!: number;

  /** Entries sealed so far. */
  tree_size!: number;

  /** Root of the Merkle tree over the hashes of all sealed entries (RFC 9162), SHA-256 in hex. */
  root!: string;

  /** The text that is signed and its signature, as a signed note (C2SP). */
  note!: string;

  /** SHA-256 of the note before this one, in hex. */
  previous_hash!: string;

  /** The key that verifies the signature: name, key id and Ed25519 key. */
  public_key!: string;

  created_at!: Date;
}

export const checkpointView = (checkpoint: Checkpoint, publicKey: string): CheckpointView => ({
  id: checkpoint.id,
  number: checkpoint.number,
  tree_size: checkpoint.treeSize,
  root: checkpoint.root,
  note: checkpoint.note,
  previous_hash: checkpoint.previousHash,
  public_key: publicKey,
  created_at: checkpoint.createdAt,
});
