import { defineEntity, p } from '@mikro-orm/core';

export const CheckpointSchema = defineEntity({
  name: 'Checkpoint',
  tableName: 'checkpoints',
  schema: 'audit',
  properties: {
    id: p.uuid().primary(),
    /** 1 is the first; no number is left out. */
    number: p.integer().unique('checkpoints_number'),
    /** Entries sealed so far, all checkpoints together. */
    treeSize: p.bigint('number'),
    /** SHA-256 root of the Merkle tree over them, in hex. */
    root: p.text(),
    frontier: p.array(),
    /** The place of the last sealed entry: its transaction, then its sequence. */
    transactionId: p.string().columnType('xid8'),
    sequence: p.bigint('number'),
    /** The entries that this checkpoint adds, in the tree's order, and their hashes. */
    eventIds: p.array().columnType('uuid[]'),
    leaves: p.array(),
    /** What is signed, and the signature. */
    note: p.text(),
    previousHash: p.text().unique('checkpoints_previous_hash'),
    hash: p.text(),
    createdAt: p.datetime(),
  },
});

/** A signed statement of what the log held at a time. Append-only. */
export class Checkpoint extends CheckpointSchema.class {}

CheckpointSchema.setClass(Checkpoint);
