import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTesseraClient } from '../openapi/index.js';

/** Imports the artifacts in dbt's `target` folder into a running service, and prints what became of each model. */
const [target = 'target'] = process.argv.slice(2);
const { TESSERA_URL: url = 'http://localhost:3000', TESSERA_API_KEY: key } = process.env;

const read = (name: string): Record<string, unknown> | null => {
  const path = join(target, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : null;
};

const manifest = read('manifest');
if (!manifest || !key) {
  process.stderr.write(
    'Usage: TESSERA_URL=… TESSERA_API_KEY=… npm run import:dbt -- <dbt target folder>\n' +
      `${manifest ? 'TESSERA_API_KEY is not set' : `There is no manifest.json in ${target}`}.\n`,
  );
  process.exit(2);
}

const { data: report, error } = await createTesseraClient({ url, key }).POST('/api/v1/imports/dbt', {
  body: { manifest, catalog: read('catalog'), run_results: read('run_results') },
});
if (!report) {
  process.stderr.write(`${error.code}: ${error.detail}\n`);
  process.exit(1);
}
for (const { decision, fqn, unique_id: id, version, error: failure } of report.results) {
  process.stdout.write(
    `${decision.padEnd(9)} ${fqn ?? id} ${version ?? ''} ${failure?.message ?? ''}`.trimEnd() + '\n',
  );
}
for (const warning of report.warnings) {
  process.stdout.write(`warning   ${warning}\n`);
}
process.stdout.write(`${JSON.stringify(report.summary)}\n`);
process.exit(report.summary.failed > 0 ? 1 : 0);
