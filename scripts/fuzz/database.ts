import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { urlOf, onServer } from '../../test/support/server-template.js';
import { SERVER_URL } from '../../test/support/settings.js';
import { PostgresServer } from '../processes/servers.js';

export interface OwnDatabase {
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** An empty database: on the server of TEST_DATABASE_URL, else on a cluster of its own, else embedded in the folder. */
export async function ownDatabase(folder: string): Promise<OwnDatabase> {
  if (SERVER_URL !== '') {
    const name = `tessera_test_fuzz_${process.pid}`;
    await onServer((execute) => execute(`create database ${name}`));
    const close = async () => void (await onServer((execute) => execute(`drop database ${name} with (force)`)));
    return { settings: { DATABASE_URL: urlOf(name) }, close };
  }
  if (existsSync('/usr/lib/postgresql')) {
    const server = await PostgresServer.start();
    return { settings: { DATABASE_URL: server.url }, close: async () => server.close() };
  }
  return { settings: { DATA_DIR: join(folder, 'data') }, close: async () => {} };
}
