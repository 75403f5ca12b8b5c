import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createApplication } from '../src/application.js';
import { loadConfig } from '../src/platform/config.js';
import { openApiDocument } from '../src/platform/http/openapi.js';
import { differences } from './differences.js';
import { clientTypes } from './openapi-client.js';
import { type AcceptedBreak, unaccepted } from './promise/accepted.js';
import { breaksBetween } from './promise/breaks.js';
import type { Document } from './promise/document.js';
import { promiseOf, promiseText } from './promise/promise.js';

const DOCUMENT = 'openapi/tessera.json';
const CLIENT = 'openapi/client.ts';
/** What clients were promised last: it follows the document where that breaks nobody, or where the break is accepted. */
const PROMISE = 'openapi/promised.json';
const ACCEPTED = 'openapi/breaks.json';

/** Writes `openapi/` from the code, or with `--check` says how the committed files differ from it; refuses to break clients. */
const app = await createApplication(loadConfig({ DATABASE_URL: 'pglite:' }), true);
const document = openApiDocument(app);
const text = `${JSON.stringify(document, null, 2)}\n`;

const committed = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const readJson = (path: string, otherwise: unknown): unknown =>
  JSON.parse(committed(path) || JSON.stringify(otherwise));

const promise = promiseOf(JSON.parse(text) as Document);
const files: readonly (readonly [path: string, content: string])[] = [
  [DOCUMENT, text],
  [CLIENT, await clientTypes(document)],
  [PROMISE, promiseText(promise)],
];
const breaks = unaccepted(
  breaksBetween(readJson(PROMISE, promise) as Document, promise),
  readJson(ACCEPTED, []) as AcceptedBreak[],
  promise.info.version,
);

if (process.argv.includes('--check')) {
  const stale = files.filter(([path, content]) => committed(path) !== content).map(([path]) => path);
  if (stale.length > 0) {
    const changes = differences(readJson(DOCUMENT, {}), JSON.parse(text));
    fail(`${stale.join(' and ')}: not what the code says. Run \`npm run openapi\` and commit.`, changes);
  }
} else {
  const kept = breaks.length > 0 ? files.filter(([path]) => path !== PROMISE) : files;
  kept.forEach(([path, content]) => writeFileSync(path, content));
}
if (breaks.length > 0) {
  const remedy = `Keep what was there, or accept each in ${ACCEPTED}: {"version": "${promise.info.version}", "break": "…", "reason": "…"}`;
  fail(`This breaks clients of ${PROMISE}. ${remedy}, and run \`npm run openapi\` again.`, breaks);
}

function fail(what: string, lines: readonly string[]): void {
  process.stderr.write([what, ...lines, ''].join('\n'));
  process.exitCode = 1;
}
