import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MikroORM } from '@mikro-orm/core';
import type { PgliteConnection } from '@mikro-orm/pglite';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from '../../src/mikro-orm.config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { ormOptions } from '../../src/platform/database/orm-options.js';
import { migrationsKey, ROOT } from './migrations-key.js';
import { testSettings } from './settings.js';

const CACHE = join(ROOT, 'node_modules', '.cache', 'tessera');

/** A migrated embedded database as an archive: loading it takes a fraction of the seconds that making it takes. */
export async function embeddedTemplate(): Promise<Blob> {
  const path = join(CACHE, `template-${migrationsKey()}.tar`);
  if (!existsSync(path)) {
    await make(path);
  }
  return new Blob([readFileSync(path)]);
}

/** Two workers may both make it; the rename lets neither read half of one. */
async function make(path: string): Promise<void> {
  const settings = testSettings({ DATABASE_URL: 'pglite:memory://' });
  const orm = await MikroORM.init({ ...ormOptions(settings, ENTITIES, MIGRATIONS), logger: () => {} });
  await migrate(orm, settings);
  const pglite = await (orm.em.getDriver().getConnection() as PgliteConnection).getNativeClient();
  // Every suite unpacks it: the two databases that nobody connects to are half of its files.
  await pglite.exec('update pg_database set datistemplate = false');
  await pglite.exec('drop database template0');
  await pglite.exec('drop database template1');
  await pglite.exec('checkpoint');
  const archive = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await orm.close();
  mkdirSync(CACHE, { recursive: true });
  const isOutdated = (name: string) => /^template-.*\.tar$/.test(name) && name !== basename(path);
  for (const outdated of readdirSync(CACHE).filter(isOutdated)) {
    rmSync(join(CACHE, outdated), { force: true });
  }
  writeFileSync(`${path}.${process.pid}`, archive);
  renameSync(`${path}.${process.pid}`, path);
}
