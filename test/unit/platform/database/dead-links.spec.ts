import { EventEmitter } from 'node:events';
import { expect, it } from '@jest/globals';
import { endDeadLinks } from '../../../../src/platform/database/dead-links.js';

/** A connection of a pool, as `pg` has them, on which each query comes to this. */
class Connection extends EventEmitter {
  ended = false;
  released: unknown[] = [];
  release: (error?: Error) => void = () => {};

  constructor(readonly query: (...parameters: readonly unknown[]) => unknown = () => Promise.resolve()) {
    super();
  }

  end(): Promise<void> {
    this.ended = true;
    return Promise.reject(new Error('the link is dead'));
  }
}

function poolOf(connection: Connection) {
  const pool = new EventEmitter();
  endDeadLinks(pool);
  pool.emit('connect', connection);
  return {
    lend: () => {
      pool.emit('acquire', connection);
      connection.release = (error) => {
        connection.released.push(error);
        pool.emit('release', error, connection);
      };
    },
  };
}

it.each([
  ['got no answer in time', () => Promise.reject(new Error('Query read timeout')), true],
  ['was refused', () => Promise.reject(new Error('syntax error')), false],
  ['was answered', () => Promise.resolve({ rows: [] }), false],
  ['is a cursor', () => ({ read: () => {} }), false],
])('a connection whose query %s is ended only if nothing more can come of it', async (_, outcome, ended) => {
  const connection = new Connection(outcome);
  poolOf(connection);
  await Promise.resolve(connection.query('select 1')).catch(() => {});
  expect(connection.ended).toBe(ended);
});

it('a connection that ends while somebody holds it is given back once, as one that nobody must get again', () => {
  const connection = new Connection();
  poolOf(connection).lend();
  connection.emit('end');
  connection.release();
  connection.emit('end');
  expect(connection.released).toEqual([expect.objectContaining({ message: 'The connection has ended.' })]);
});

it('a connection that ends in the pool is the pool’s', () => {
  const connection = new Connection();
  poolOf(connection).lend();
  connection.release();
  connection.emit('end');
  expect(connection.released).toEqual([undefined]);
});
