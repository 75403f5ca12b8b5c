import { loadConfig, type Settings } from '../../src/platform/config.js';

/** The key of the bootstrap principal in every test. */
export const BOOTSTRAP_KEY = 'bootstrap-key-for-tests-only-000000000001';

/** Seals the secrets of every test. */
export const ENCRYPTION_KEY = Buffer.alloc(32, 'key for tests only').toString('base64');

/** The PostgreSQL server that the suite runs on; empty when it runs on the embedded database. */
export const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? '';

/** Tests share a machine that may be slow: nothing is refused for taking long. */
const PATIENT = { DATABASE_WAIT_SECONDS: 60, MAX_EVENT_LOOP_DELAY: 0 };

/** The settings of a test, untouched by the environment it runs in; nothing happens in the background unless it asks. */
export function testSettings(overrides: Partial<Settings> = {}): Settings {
  const defaults = loadConfig({
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'fatal',
    BOOTSTRAP_API_KEY: BOOTSTRAP_KEY,
    ENCRYPTION_KEY,
  });
  return { ...defaults, ...PATIENT, SCHEDULER_SECONDS: 0, DELIVERY: 'off', ...overrides };
}
