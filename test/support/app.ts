import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { Clock } from '../../src/platform/clock.js';
import type { Settings } from '../../src/platform/config.js';
import { Database } from '../../src/platform/database/database.js';
import { hearRecords } from './canary/records.js';
import { Client } from './client.js';
import { freshDatabase } from './database.js';
import { Given } from './given.js';
import { BOOTSTRAP_KEY, testSettings } from './settings.js';

/** The whole service inside the test's process, on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  /** Calls the API as the bootstrap principal; `api.as(key)` as somebody else. */
  readonly api: Client;
  readonly given: Given;
  readonly database: Database;
  readonly clock: Clock;
  /** Listens on a free port of the loopback address; requests need it only where the network itself is tested. */
  readonly listen: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the service on a fresh database, or on the one that the overrides name. */
export async function startApp(overrides: Partial<Settings> = {}): Promise<TestApp> {
  const own = overrides.DATABASE_URL === undefined ? await freshDatabase() : null;
  const settings = testSettings({ ...own?.settings, ...overrides });
  const app = await createApplication(settings, false, own?.orm ?? {});
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const api = new Client(app, BOOTSTRAP_KEY);
  return {
    app,
    api,
    given: new Given(api),
    database: app.get(Database),
    clock: app.get(Clock),
    listen: async () => {
      await app.listen(0, '127.0.0.1');
      return app.getUrl();
    },
    close: async () => {
      if (own) {
        await hearRecords(app.get(Database));
      }
      await app.close();
      await own?.drop();
    },
  };
}
