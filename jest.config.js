const ON_SERVER = (process.env.TEST_DATABASE_URL ?? '') !== '';
const TOUCHES_NO_SERVER = ['/test/unit/', '/test/portable/', '/test/architecture/'];
if (ON_SERVER) {
  process.stderr.write(
    `On a PostgreSQL server, what never connects to it is left out: ${TOUCHES_NO_SERVER.join(' ')}\n`,
  );
}

/** Jest runs the compiled output: the OpenAPI metadata exists only there. */
export default {
  rootDir: 'dist',
  testMatch: ['<rootDir>/test/**/*spec.js'],
  testPathIgnorePatterns: ON_SERVER ? TOUCHES_NO_SERVER : [],
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/test/support/canary/overhear.js'],
  reporters: ['default', '<rootDir>/test/support/canary/reporter.js'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Each worker may hold an embedded database of half a gigabyte; a new worker costs seconds, an old one its leaks.
  workerIdleMemoryLimit: '3GB',
};
