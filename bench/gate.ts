import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTesseraClient, type Shapes } from '../openapi/index.js';
import { type OwnServer, startOwnServer } from '../scripts/own-server.js';
import { writeDbtProject } from './dbt-project.js';
import { atMost, type Row } from './measure.js';

const MODELS = Number(process.env['BENCH_MODELS'] ?? 10_000);
const ROUNDS = 3;
const MOST = 3;
/** One model in a hundred loses a column. */
const drops = (model: number): boolean => model % 100 === 0;

interface Project {
  readonly folder: string;
  readonly server: OwnServer;
  readonly owner: string;
}

/** A process that says at its end how much memory it held at most. */
const MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`held ${process.resourceUsage().maxRSS} KiB\\n`))';

/** Reads both documents and holds them, as whoever checks them must. */
const PARSING = `const read = (name) => JSON.parse(fs.readFileSync(name + '.json', 'utf8'));
  const held = [read('manifest'), read('catalog')]; process.on('exit', () => held.length)`;

/** `tessera check` of a large dbt project, beside parsing its manifest and one dry run of its import. */
export async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-gate-'));
  // Both sides are here, so that the one's work would be the other's excuse to refuse.
  process.env['MAX_EVENT_LOOP_DELAY'] = '0';
  const server = await startOwnServer();
  try {
    const owner = await createTesseraClient(server).POST('/api/v1/teams', { body: { name: 'bench' } });
    const project = { folder, server, owner: owner.data?.id ?? '' };
    await grow(project);
    writeDbtProject(folder, MODELS, drops);
    const megabytes = Math.round(statSync(join(folder, 'manifest.json')).size / 1e6);
    console.log(`a manifest of ${MODELS} models, ${megabytes} MB`);
    const seconds: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] };
    const memory: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      seconds.baseline.push(await timed(() => importProject(project, true)));
      memory.baseline.push((await ended(['-e', PARSING], project)).held);
      seconds.ours.push(await timed(async () => memory.ours.push(await check(project))));
      console.log(`by now, in seconds and MiB: ${JSON.stringify({ seconds, memory })}`);
    }
    return [
      atMost(MOST, `tessera check of ${MODELS} models, s, beside parsing and an import dry run`, seconds),
      atMost(MOST, 'the memory that it holds, MiB, beside a process that parses manifest and catalog', memory),
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** The project as it was before: imported, so that each model has a contract to compare with. */
async function grow(project: Project): Promise<void> {
  writeDbtProject(project.folder, MODELS, () => false);
  const seconds = await timed(() => importProject(project, false));
  console.log(`imported in ${seconds.toFixed(1)} s`);
}

async function importProject({ folder, server, owner }: Project, dry_run: boolean): Promise<void> {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown;
  const body = { manifest: read('manifest'), catalog: read('catalog'), default_owner_team_id: owner, dry_run };
  const { summary } = (await posted(server, '/api/v1/imports/dbt', body)) as Shapes['ImportReportView'];
  if (summary.failed > 0) {
    throw new Error(`not imported: ${JSON.stringify(summary)}`);
  }
}

/** Without fetch, which gives up on an answer that takes five minutes. */
async function posted({ url, key }: OwnServer, path: string, body: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const asked = request(`${url}${path}`, { method: 'POST', headers });
  asked.end(JSON.stringify(body));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const text = Buffer.concat(await answer.toArray()).toString();
  if (answer.statusCode !== 200) {
    throw new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
  }
  return JSON.parse(text);
}

/** What it held, in MiB; it has to answer, and to say on its way how far it is. */
async function check(project: Project): Promise<number> {
  const { code, printed, said, held } = await ended([resolve('src/cli/tessera.js'), 'check', '--dbt', '.'], project);
  const progress = said.split('\n').filter((line) => line.startsWith('Asked ')).length;
  console.log(`exit code ${code}, ${progress} lines of progress; ${printed.split('\n').at(-3)}`);
  if (code === 3 || progress === 0) {
    throw new Error(`tessera check did not answer: ${said}`);
  }
  return held;
}

interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly said: string;
  readonly held: number;
}

async function ended(args: readonly string[], { folder, server: { url, key } }: Project): Promise<Ended> {
  const env = { ...process.env, TESSERA_URL: url, TESSERA_API_KEY: key };
  const child = spawn(process.execPath, ['--import', MEMORY, ...args], { env, cwd: folder });
  let [printed, said] = ['', ''];
  child.stdout.on('data', (text) => (printed += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const code = Number((await once(child, 'close'))[0]);
  return { code, printed, said, held: Number(/held (\d+) KiB/.exec(said)?.[1]) / 1024 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
