import { MikroORM } from '@mikro-orm/core';
import { MIGRATIONS } from '../migrations/index.js';
import { ENTITIES } from '../src/mikro-orm.config.js';
import { loadConfig } from '../src/platform/config.js';
import { migrate } from '../src/platform/database/migrate.js';
import { ormOptions } from '../src/platform/database/orm-options.js';

/** Brings the configured database to the newest version, as a step of its own before a roll-out. */
const settings = loadConfig();
const orm = await MikroORM.init(ormOptions(settings, ENTITIES, MIGRATIONS));
await migrate(orm, settings);
await orm.close();
process.stdout.write('The database is at the newest version.\n');
