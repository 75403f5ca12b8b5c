#!/usr/bin/env node
/** `npx tessera`. What keeps it from starting at all is no answer either: 3, since 1 would be a no. */
try {
  await import('../../dist/src/cli/main.js');
} catch (error) {
  process.stderr.write(`tessera: cannot start; is it built (npm run build)? ${error.message}\n`);
  process.exitCode = 3;
}
