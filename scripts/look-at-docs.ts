import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { visitDocs } from './docs-visit.js';
import { startOwnServer } from './own-server.js';

/** Tries `POST /teams` in Swagger UI and leaves a picture of it; prints what a person should look at. */
const chromium = findChromium();
if (chromium === null) {
  throw new Error('No Chromium found: set CHROMIUM_PATH, or install one.');
}
const server = await startOwnServer();
const screenshot = join(mkdtempSync(join(tmpdir(), 'tessera-docs-')), 'docs.png');
const { status, problems, strangers } = await visitDocs({ ...server, chromium, screenshot });
await server.close();
process.stdout.write(`POST /teams answered ${status}. Picture: ${screenshot}\n`);
for (const problem of [...problems, ...strangers.map((url) => `request to elsewhere: ${url}`)]) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
