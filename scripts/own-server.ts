import { randomBytes } from 'node:crypto';
import { createApplication } from '../src/application.js';
import { loadConfig } from '../src/platform/config.js';

export interface OwnServer {
  readonly url: string;
  /** A bootstrap key. */
  readonly key: string;
  readonly close: () => Promise<void>;
}

/** Starts the service on a free port of the loopback address, in memory unless DATABASE_URL says otherwise. */
export async function startOwnServer(): Promise<OwnServer> {
  const key = process.env['BOOTSTRAP_API_KEY'] ?? randomBytes(24).toString('hex');
  const settings = loadConfig({
    LOG_LEVEL: 'error',
    ...process.env,
    DATABASE_URL: process.env['DATABASE_URL'] ?? 'pglite:',
    BOOTSTRAP_API_KEY: key,
  });
  const app = await createApplication(settings);
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), key, close: () => app.close() };
}
