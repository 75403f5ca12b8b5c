import { randomBytes } from 'node:crypto';
import type { Settings } from '../../src/platform/config.js';
import type { OrmOptions } from '../../src/platform/database/orm-options.js';
import { embeddedTemplate } from './embedded-template.js';
import { SERVER_URL } from './settings.js';
import { onServer, serverTemplate, urlOf } from './server-template.js';

/** An empty, migrated database of its own, on which one application may run. */
export interface TestDatabase {
  readonly settings: Pick<Settings, 'DATABASE_URL'>;
  readonly orm: OrmOptions;
  readonly drop: () => Promise<void>;
}

/** A fresh database: in memory, or on the server of TEST_DATABASE_URL when that is set. */
export function freshDatabase(): Promise<TestDatabase> {
  return SERVER_URL === '' ? inMemory() : onTheServer();
}

async function inMemory(): Promise<TestDatabase> {
  const loadDataDir = await embeddedTemplate();
  return {
    settings: { DATABASE_URL: 'pglite:memory://' },
    // A function, because MikroORM deep-copies plain options, and a copied Blob is none.
    orm: { driverOptions: () => ({ loadDataDir }) },
    drop: () => Promise.resolve(),
  };
}

async function onTheServer(): Promise<TestDatabase> {
  const name = newName();
  await onServer(async (execute) => {
    await execute(`create database ${name} template ${await serverTemplate(execute)}`);
  });
  return {
    settings: { DATABASE_URL: urlOf(name) },
    orm: {},
    drop: () => drop(name),
  };
}

/** A database of the server with nothing in it, for what makes the tables itself. */
export async function emptyServerDatabase() {
  const name = newName();
  const url = urlOf(name);
  await onServer((execute) => execute(`create database ${name}`));
  return {
    url,
    query: (sql: string) => onServer((execute) => execute(sql), url),
    drop: () => drop(name),
  };
}

const newName = (): string => `tessera_test_${randomBytes(6).toString('hex')}`;

async function drop(name: string): Promise<void> {
  await onServer((execute) => execute(`drop database if exists ${name} with (force)`));
}
