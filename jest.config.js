/** Jest runs the compiled output: the OpenAPI metadata exists only there. */
export default {
  rootDir: 'dist',
  testMatch: ['<rootDir>/test/**/*spec.js'],
  transform: {},
  testTimeout: 60_000,
};
