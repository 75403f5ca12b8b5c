import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createApplication } from '../src/application.js';
import { loadConfig } from '../src/platform/config.js';
import { openApiDocument } from '../src/platform/http/openapi.js';
import { clientTypes } from './openapi-client.js';
import { differences } from './differences.js';

/** Writes `openapi/` from the code, or with `--check` says how the committed files differ from it. */
const app = await createApplication(loadConfig({ DATABASE_URL: 'pglite:' }), true);
const document = openApiDocument(app);
const files = {
  'openapi/tessera.json': `${JSON.stringify(document, null, 2)}\n`,
  'openapi/client.ts': await clientTypes(document),
};
for (const [path, fresh] of Object.entries(files)) {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    writeFileSync(path, fresh);
  } else if (committed !== fresh) {
    process.stderr.write(`${path} is not what the code says. Run \`npm run openapi\` and commit it.\n`);
    process.stderr.write(differences(committed, fresh));
    process.exitCode = 1;
  }
}
