/** What is used of a connection of `pg`. */
interface Connection {
  query(...parameters: readonly unknown[]): unknown;
  end(): Promise<void>;
}

interface Pool {
  on(event: 'connect', listener: (connection: Connection) => void): unknown;
}

/** Of `pg`, when `query_timeout` has passed. */
const SILENT = 'Query read timeout';

/**
 * Ends connections on which a query got no answer: `pg` gives up on the query and keeps the connection, where all that
 * follows would wait for what never comes.
 */
export function endDeadLinks(pool: Pool): void {
  pool.on('connect', (connection) => {
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
  });
}
