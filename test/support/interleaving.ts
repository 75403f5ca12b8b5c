import type { Database } from '../../src/platform/database/database.js';
import { eventually } from './eventually.js';
import { SERVER_URL } from './settings.js';

/** Rounds whose order is forced; the rest race freely. */
const FORCED_ROUNDS = 2;
/** Who is not behind a lock by then waits for none: in one process requests for one asset stand in line before it. */
const MOST_MS = 200;

type Work<T> = () => Promise<T>;

/**
 * Runs both at once; in turns the one and the other sets out first. On a server the first rounds hold every asset until
 * both wait for it, so that each order is met for certain, with both of them decided to go.
 */
export function inBothOrders({ database }: { readonly database: Database }) {
  return async <A, B>(round: number, one: Work<A>, other: Work<B>): Promise<[A, B]> => {
    const meet = SERVER_URL !== '' && round < FORCED_ROUNDS ? behindAssets(database) : freely;
    if (round % 2 === 0) {
      return meet(one, other);
    }
    const [second, first] = await meet(other, one);
    return [first, second];
  };
}

const freely = <A, B>(first: Work<A>, second: Work<B>): Promise<[A, B]> => Promise.all([first(), second()]);

function behindAssets(database: Database) {
  return async <A, B>(first: Work<A>, second: Work<B>): Promise<[A, B]> => {
    const holder = database.em();
    await holder.begin();
    try {
      await holder.execute('select id from core.assets order by id for update');
      const before = first();
      await untilWaiting(database, 1, before);
      const after = second();
      await untilWaiting(database, 2, Promise.race([before, after]));
      await holder.commit();
      return await Promise.all([before, after]);
    } finally {
      if (holder.isInTransaction()) {
        await holder.rollback();
      }
    }
  };
}

/** Until that many connections wait for a lock, or the work has ended without one. */
async function untilWaiting(database: Database, wanted: number, work: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  const end = () => (hasEnded = true);
  work.then(end, end);
  const ask = async (): Promise<boolean> => hasEnded || (await waiting(database)) >= wanted;
  await eventually(ask, Boolean, MOST_MS);
}

async function waiting(database: Database): Promise<number> {
  const [row] = await database
    .em()
    .execute<[{ count: string }]>(
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
  return Number(row.count);
}
