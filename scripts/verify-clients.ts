/**
 * `npm run verify:clients` makes a client from openapi/tessera.json in each language, with openapi-generator and unmodified,
 * compiles it, and does the main job with it against a service that is started for this. It needs Java and Maven, which
 * fetches the generator, Python and Go; what it makes and fetches is kept in VERIFY_CLIENTS_DIR (a folder for temporary
 * files). A name on the command line runs that language.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Language, LANGUAGES, runIn } from './clients/languages.js';
import { type OwnServer, startOwnServer } from './own-server.js';

const GENERATOR = 'openapi-generator-cli';
const VERSION = '7.25.0';
const STEPS = 10;

const folder = resolve(process.env['VERIFY_CLIENTS_DIR'] ?? join(tmpdir(), 'tessera-clients'));
const asked = process.argv.slice(2);
const languages = Object.entries(LANGUAGES).filter(([name]) => asked.length === 0 || asked.includes(name));
if (languages.length === 0) {
  throw new Error(`There are ${Object.keys(LANGUAGES).join('; ')}`);
}

const isThere = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

interface Outcome {
  readonly generated: string;
  readonly compiled: string;
  readonly steps: string;
}

async function tried({ generator, needs, compile, job }: Language, name: string, server: OwnServer): Promise<Outcome> {
  const outcome = { generated: 'NO', compiled: 'NO', steps: `0 of ${STEPS}` };
  const place = join(folder, name.replaceAll(/\W+/g, '-').toLowerCase());
  mkdirSync(place, { recursive: true });
  const run = runIn(place, { TESSERA_URL: server.url, TESSERA_API_KEY: server.key });
  try {
    const missing = [...(generator ? ['mvn', 'java'] : []), ...needs].filter((program) => !isThere(program));
    if (missing.length > 0) {
      throw new Error(`not on this machine: ${missing.join(', ')}`);
    }
    if (generator) {
      const jar = join(folder, `${GENERATOR}-${VERSION}.jar`);
      if (!existsSync(jar)) {
        const artifact = `-Dartifact=org.openapitools:${GENERATOR}:${VERSION}`;
        await run('mvn', ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`]);
      }
      rmSync(join(place, 'client'), { recursive: true, force: true });
      await run('java', ['-jar', jar, 'generate', '-i', resolve('openapi/tessera.json'), '-o', 'client', ...generator]);
    }
    outcome.generated = generator ? 'yes' : 'as committed';
    await compile(run, place);
    outcome.compiled = 'yes';
    const printed = await job(run, place);
    outcome.steps = `${printed.match(/^ok /gm)?.length ?? 0} of ${STEPS}`;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return outcome;
}

const server = await startOwnServer();
const rows: Record<string, object> = {};
for (const [name, language] of languages) {
  const start = performance.now();
  const outcome = await tried(language, name, server);
  const held = outcome.compiled === 'yes' && outcome.steps === `${STEPS} of ${STEPS}`;
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  rows[name] = { ...outcome, seconds, held: held ? 'yes' : 'NO' };
  console.log(name, rows[name]);
  process.exitCode = held ? process.exitCode : 1;
}
await server.close();
console.table(rows);
