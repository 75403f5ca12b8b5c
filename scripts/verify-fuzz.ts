/**
 * `npm run verify:fuzz` lets Schemathesis ask the running service, as an admin and as a team, everything that
 * `openapi/tessera.json` allows and much that it does not, and says where the two differ. The database is TEST_DATABASE_URL's,
 * else of a cluster of its own, else embedded; `-- --seed N` repeats a run, other options go to `schemathesis run`.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ServiceProcess } from '../test/support/service-process.js';
import { ownDatabase } from './fuzz/database.js';
import { judgeBy } from './fuzz/judge.js';
import { requestsIn } from './fuzz/report.js';
import { findSchemathesis, fuzz } from './fuzz/schemathesis.js';
import { plant } from './fuzz/seeds.js';
import { Tally } from './fuzz/tally.js';

const BOOTSTRAP_API_KEY = 'bootstrap-key-for-fuzzing-00000000000001';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    'max-examples': { type: 'string', default: '40' },
    phases: { type: 'string', default: 'examples,coverage,fuzzing,stateful' },
    'max-time': { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const options = ['--max-examples', values['max-examples'], '--phases', values.phases];
if (values['max-time'] !== undefined) {
  options.push('--max-time', values['max-time']);
}

const folder = await mkdtemp(join(tmpdir(), 'tessera-fuzz-'));
const program = findSchemathesis(folder);
if (program === null) {
  console.log('Skipped: there is no Schemathesis here, and no Python 3 with pip that could install it.');
  console.log('Tests: 1 skipped, 1 total');
  process.exit(0);
}
const database = await ownDatabase(folder);
const settings = { BOOTSTRAP_API_KEY, RATE_LIMIT_ENABLED: 'false', DELIVERY: 'off', ...database.settings };
const service = await ServiceProcess.serving(settings);
const judge = judgeBy(JSON.parse(readFileSync('openapi/tessera.json', 'utf8')));
const tally = new Tally();
try {
  const seeds = await plant(service.url, BOOTSTRAP_API_KEY);
  const run = { program, folder, url: service.url, seeds, seed: Number(values.seed), options };
  // At once, so that they also get in each other's way.
  const asking = seeds.identities.map(async (identity) => {
    const start = performance.now();
    for await (const asked of requestsIn(await fuzz(identity, run))) {
      tally.add(identity.name, asked, judge(asked));
    }
    const { status } = await service.call(identity.key, '/teams');
    tally.end(identity.name, { seconds: (performance.now() - start) / 1000, alive: status === 200 });
  });
  await Promise.all(asking);
} finally {
  await service.end();
  await database.close();
  await (values.keep ? console.log(folder) : rm(folder, { recursive: true, force: true }));
}
console.log(`Seed ${values.seed}, Schemathesis from ${program}`);
process.exitCode = tally.tell() ? 0 : 1;
