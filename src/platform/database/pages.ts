import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { InvalidCursor } from './invalid-cursor.js';

/** One page of a list, as clients get it. */
export interface Page<T> {
  readonly results: T[];
  /** Resume after the last result; null on the last page. */
  readonly next_cursor: string | null;
}

export interface PageRequest {
  readonly limit?: number;
  readonly cursor?: string;
}

const ORDERS = {
  oldest_first: { direction: 'asc', beyond: '$gt' },
  newest_first: { direction: 'desc', beyond: '$lt' },
} as const;

type PageOrder = keyof typeof ORDERS;

/**
 * A page in the order of ids, which is the order of making, or the other way round: rows added or removed meanwhile neither repeat nor hide others.
 * Rows are plain objects, never managed entities.
 */
export async function pageOf<E extends { id: string }, V>(
  em: EntityManager,
  entity: EntityClass<E>,
  where: FilterQuery<E>,
  { limit = 50, cursor, order = 'oldest_first', view }: PageRequest & { order?: PageOrder; view: (row: E) => V },
): Promise<Page<V>> {
  const { direction, beyond } = ORDERS[order];
  const after = cursor === undefined ? {} : { id: { [beyond]: readCursor(cursor) } };
  const rows = await em.find(entity, { $and: [where, after] } as FilterQuery<E>, {
    orderBy: { id: direction } as never,
    limit: limit + 1,
    disableIdentityMap: true,
  });
  const page = (rows as E[]).slice(0, limit);
  const last = page.at(-1);
  return {
    results: page.map(view),
    next_cursor: rows.length > limit && last ? writeCursor(last.id) : null,
  };
}

export const writeCursor = (position: string): string => Buffer.from(position).toString('base64url');

/** Refuses what this service did not write. */
export function readCursor(cursor: string, form = /^[0-9a-f-]{36}$/): string {
  const position = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!form.test(position)) {
    throw new InvalidCursor();
  }
  return position;
}
