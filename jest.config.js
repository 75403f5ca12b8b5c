/** Jest runs the compiled output: the OpenAPI metadata exists only there. */
export default {
  rootDir: 'dist',
  testMatch: ['<rootDir>/test/**/*spec.js'],
  transform: {},
  testTimeout: 60_000,
  // Each worker may hold an embedded database of half a gigabyte.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
};
