import { describe } from '@jest/globals';
import { SERVER_URL } from './settings.js';

/** For what takes two connections at once: runs on the server of TEST_DATABASE_URL, and without one says that it did not. */
export function describeOnServer(title: string, tests: () => void): void {
  const run = SERVER_URL === '' ? describe.skip : describe;
  run(`${title} (on PostgreSQL only: the embedded database has one connection)`, tests);
}

/** For processes of the embedded database, which a server changes nothing about: where there is one, says that it did not run. */
export function describeEmbedded(title: string, tests: () => void): void {
  const run = SERVER_URL === '' ? describe : describe.skip;
  run(`${title} (only without TEST_DATABASE_URL: no server takes part)`, tests);
}

/** For what several processes share: runs where REDIS_URL says that there is Redis too; the suite starts one of its own. */
export function describeWithRedis(title: string, tests: () => void): void {
  const run = SERVER_URL === '' || !process.env['REDIS_URL'] ? describe.skip : describe;
  run(`${title} (on PostgreSQL with Redis only)`, tests);
}
