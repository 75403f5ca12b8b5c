import { loadConfig, type Settings } from '../../src/platform/config.js';
import { listenFor } from './canary/canary.js';

/** The key of the bootstrap principal in every test. */
export const BOOTSTRAP_KEY = 'bootstrap-key-for-tests-only-000000000001';

/** Seals the secrets of every test. */
export const ENCRYPTION_KEY = Buffer.alloc(32, 'key for tests only').toString('base64');

/** The PostgreSQL server that the suite runs on; empty when it runs on the embedded database. */
export const SERVER_URL = withPassword(process.env['TEST_DATABASE_URL'] ?? '');

/** Tests share a machine that may be slow: nothing is refused for taking long. */
const PATIENT = { DATABASE_WAIT_SECONDS: 60, MAX_EVENT_LOOP_DELAY: 0 };

/** Where the server trusts who connects, a password that must be read nowhere. */
function withPassword(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.password !== '' || parsed.username === '') {
    return url;
  }
  parsed.password = 'password-of-the-database-for-tests-only';
  return parsed.href;
}

/**
 * The settings of a test, untouched by the environment it runs in; nothing happens in the background unless it asks. It
 * logs as much as in production, so that this is known to hold no secret.
 */
export function testSettings(overrides: Partial<Settings> = {}): Settings {
  const defaults = loadConfig({
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'log',
    BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
    ENCRYPTION_KEY,
  });
  const settings = { ...defaults, ...PATIENT, SCHEDULER_SECONDS: 0, DELIVERY: 'off' as const, ...overrides };
  listenFor(settings);
  return settings;
}
