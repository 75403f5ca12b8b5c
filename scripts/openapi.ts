import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createApplication } from '../src/application.js';
import { loadConfig } from '../src/platform/config.js';
import { openApiDocument } from '../src/platform/http/openapi.js';
import { differences } from './differences.js';
import { clientTypes } from './openapi-client.js';

const DOCUMENT = 'openapi/tessera.json';
const CLIENT = 'openapi/client.ts';

/** Writes `openapi/` from the code, or with `--check` says how the committed files differ from it. */
const app = await createApplication(loadConfig({ DATABASE_URL: 'pglite:' }), true);
const document = openApiDocument(app);
const text = `${JSON.stringify(document, null, 2)}\n`;
const client = await clientTypes(document);

const committed = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

if (process.argv.includes('--check')) {
  const stale = [
    ...(committed(DOCUMENT) === text ? [] : [DOCUMENT]),
    ...(committed(CLIENT) === client ? [] : [CLIENT]),
  ];
  if (stale.length > 0) {
    const changes = differences(JSON.parse(committed(DOCUMENT) || '{}'), JSON.parse(text));
    process.stderr.write(
      [`${stale.join(' and ')}: not what the code says. Run \`npm run openapi\` and commit.`, ...changes, ''].join(
        '\n',
      ),
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(DOCUMENT, text);
  writeFileSync(CLIENT, client);
}
