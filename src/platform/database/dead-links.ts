/** What is used of a connection of `pg`. */
interface Connection {
  query(...parameters: readonly unknown[]): unknown;
  end(): Promise<void>;
  on(event: 'end', listener: () => void): unknown;
  /** Gives it back; with an error, so that nobody gets it again. Throws for one that is in the pool. */
  release?: (error?: Error) => void;
}

interface Pool {
  on(event: 'connect' | 'acquire', listener: (connection: Connection) => void): unknown;
  on(event: 'release', listener: (error: unknown, connection: Connection) => void): unknown;
}

/** Of `pg`, when `query_timeout` has passed. */
const SILENT = 'Query read timeout';

/** Keeps dead connections from taking the places of live ones. */
export function endDeadLinks(pool: Pool): void {
  pool.on('connect', endWhenSilent);
  giveBackTheDead(pool);
}

/**
 * Ends connections on which a query got no answer: `pg` gives up on the query and keeps the connection, where all that
 * follows would wait for what never comes.
 */
function endWhenSilent(connection: Connection): void {
  const query = connection.query.bind(connection);
  connection.query = (...parameters) => {
    const answer = query(...parameters);
    if (answer instanceof Promise) {
      answer.catch((error: Error) => {
        if (error.message === SILENT) {
          void connection.end().catch(() => {});
        }
      });
    }
    return answer;
  };
}

/**
 * Gives back connections that end under their transaction: Kysely does so only after a rollback that succeeds, so that
 * each restart of the database would cost a pool the places of all who were at work.
 */
function giveBackTheDead(pool: Pool): void {
  const lent = new WeakSet<Connection>();
  pool.on('acquire', (connection) => lent.add(connection));
  pool.on('release', (_, connection) => lent.delete(connection));
  pool.on('connect', (connection) => {
    connection.on('end', () => {
      if (lent.has(connection)) {
        connection.release?.(new Error('The connection has ended.'));
        // Whoever still holds it may give it back once more.
        connection.release = () => {};
      }
    });
  });
}
