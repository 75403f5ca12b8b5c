import { expect, it } from '@jest/globals';
import { endDeadLinks } from '../../../../src/platform/database/dead-links.js';

/** A connection on which each query comes to this. */
async function endedAfter(outcome: (...parameters: readonly unknown[]) => unknown): Promise<boolean> {
  let ended = false;
  const connection = {
    query: outcome,
    end: () => {
      ended = true;
      return Promise.reject(new Error('the link is dead'));
    },
  };
  endDeadLinks({ on: (_, listener) => listener(connection) });
  await Promise.resolve(connection.query('select 1')).catch(() => {});
  return ended;
}

it.each([
  ['got no answer in time', () => Promise.reject(new Error('Query read timeout')), true],
  ['was refused', () => Promise.reject(new Error('syntax error')), false],
  ['was answered', () => Promise.resolve({ rows: [] }), false],
  ['is a cursor', () => ({ read: () => {} }), false],
])('a connection whose query %s is ended only if nothing more can come of it', async (_, outcome, ended) => {
  expect(await endedAfter(outcome)).toBe(ended);
});
