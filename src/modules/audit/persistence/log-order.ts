import type { EntityManager } from '@mikro-orm/sql';
import type { Leaf } from '../domain/sealed-entries.js';

/** A place in the order in which entries are sealed: transactions in their order, then as they were written. */
export interface LogPlace {
  readonly transactionId: string;
  readonly sequence: number;
}

export const LOG_START: LogPlace = { transactionId: '0', sequence: 0 };

export type PlacedLeaf = Leaf & LogPlace;

interface LeafRow {
  readonly id: string;
  readonly hash: string;
  readonly transaction_id: string;
  readonly sequence: string | number;
}

const LEAVES = `
  select id, hash, transaction_id::text as transaction_id, sequence from audit.events
  where (transaction_id, sequence) > (?::xid8, ?::bigint)`;

/** Entries after a place that no transaction can come before any more, oldest first. */
export async function settledLeaves(em: EntityManager, after: LogPlace, limit: number): Promise<PlacedLeaf[]> {
  const rows = await em.execute<LeafRow[]>(
    `${LEAVES} and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
     order by audit.events.transaction_id, sequence limit ?`,
    [after.transactionId, after.sequence, limit],
  );
  return rows.map(placed);
}

/** Every entry between two places, the second one included. */
export async function leavesBetween(em: EntityManager, after: LogPlace, last: LogPlace): Promise<PlacedLeaf[]> {
  const rows = await em.execute<LeafRow[]>(
    `${LEAVES} and (transaction_id, sequence) <= (?::xid8, ?::bigint) order by audit.events.transaction_id, sequence`,
    [after.transactionId, after.sequence, last.transactionId, last.sequence],
  );
  return rows.map(placed);
}

const placed = ({ id, hash, transaction_id: transactionId, sequence }: LeafRow): PlacedLeaf => ({
  id,
  hash,
  transactionId,
  sequence: Number(sequence),
});
