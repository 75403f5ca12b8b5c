import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity, Seeds } from './seeds.js';

/** What PyPI has under this name is installed where the machine has no Schemathesis. */
const PACKAGE = 'schemathesis==4.32.5';

/** Its checks that are not asked, and why. */
const NOT_ASKED = {
  positive_data_acceptance:
    'takes any 422 for a fault of the document, and ours says also what no schema can, such as an id that names nothing; ' +
    'judge.ts asks the same with the code of the problem in view',
} as const;

/** Operations that are not asked, and why. */
const LEFT_OUT = {
  streamEvents: 'its answer goes on for as long as somebody listens',
} as const;

const REFUSALS = ['400', '401', '403', '404', '405', '409', '412', '413', '414', '415', '422', '428', '429', '431'];

/** The program, from SCHEMATHESIS_PATH, the PATH, or a new virtual environment in the folder; null without Python or pip. */
export function findSchemathesis(folder: string): string | null {
  const there = [process.env['SCHEMATHESIS_PATH'] ?? '', 'schemathesis'].find((path) => path !== '' && runs(path));
  return there ?? installed(folder);
}

const runs = (path: string): boolean => {
  try {
    return / 4\.\d/.test(execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return false;
  }
};

function installed(folder: string): string | null {
  const environment = join(folder, 'venv');
  try {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'ignore' });
    const pip = ['install', '--quiet', '--disable-pip-version-check', PACKAGE];
    execFileSync(join(environment, 'bin', 'pip'), pip, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    return null;
  }
  return join(environment, 'bin', 'schemathesis');
}

export interface Run {
  readonly program: string;
  readonly folder: string;
  readonly url: string;
  readonly seeds: Seeds;
  readonly seed: number;
  /** Further options of `schemathesis run`. */
  readonly options: readonly string[];
}

/** Lets Schemathesis ask as one identity, and answers the file with every request and what its checks said. */
export async function fuzz(identity: Identity, run: Run): Promise<string> {
  const folder = join(run.folder, identity.name.replace(' ', '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'document.json'), documentToHold());
  writeFileSync(join(folder, 'schemathesis.toml'), configuration(run.seeds));
  writeFileSync(join(folder, 'hooks.py'), hooks(run.seeds));
  const child = spawn(run.program, parametersOf(run, folder), {
    cwd: folder,
    env: { ...process.env, PYTHONPATH: folder, SCHEMATHESIS_HOOKS: 'hooks', TESSERA_KEY: identity.key },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  const report = readdirSync(folder).find((name) => name.endsWith('.ndjson'));
  return join(folder, report ?? '');
}

const parametersOf = ({ url, seed, options }: Run, folder: string): string[] =>
  [
    ['--config-file', 'schemathesis.toml', 'run', 'document.json', '--url', url],
    ['--seed', String(seed), '--no-color', '--continue-on-failure', '--max-response-time', '60'],
    ['--request-timeout', '60', '--report', 'ndjson', '--report-dir', folder],
    ['--checks', 'all', '--exclude-checks', Object.keys(NOT_ASKED).join(','), ...options],
  ].flat();

/** Our document without the answers that stand for any status: each status has to be named. */
function documentToHold(): string {
  const document = JSON.parse(readFileSync('openapi/tessera.json', 'utf8')) as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  };
  for (const { responses } of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    delete responses['default'];
  }
  // Python's `$` also stands before a last line feed; ours does not.
  return JSON.stringify(document, (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? value.replace(/\$$/, '$(?!\n)') : value,
  );
}

/** Half of the ids in paths name things that are there, and half of the cursors were given. */
function configuration({ ids, cursor }: Seeds): string {
  const things = Object.entries(ids);
  return [
    '[auth.openapi.api-key]\nbearer = "${TESSERA_KEY}"',
    // If-Match may be judged before the body, and a long URL before all else.
    `[checks.negative_data_rejection]\nexpected-statuses = ${JSON.stringify(REFUSALS)}`,
    `[dictionaries.cursors]\nvalues = ["${cursor}"]`,
    '[parameters]\n"query.cursor" = { dictionary = "cursors", probability = 0.5 }',
    ...things.flatMap(([thing, values]) => [`[dictionaries.${thing}]`, `values = ${JSON.stringify(values)}`]),
    ...Object.keys(LEFT_OUT).flatMap((id) => ['[[operations]]', `include-operation-id = "${id}"`, 'enabled = false']),
    ...things.flatMap(([thing]) => [
      '[[operations]]',
      `include-path-regex = "^/api/v1/${thing}/"`,
      `parameters = { "path.id" = { dictionary = "${thing}", probability = 0.5 } }`,
    ]),
  ].join('\n');
}

/** Keeps requests from ending the identities that they are made as, and from using the same key for most of them. */
const hooks = ({ kept }: Seeds): string => `import random
import re
import uuid

import schemathesis

KEPT = ${JSON.stringify(kept)}


@schemathesis.hook
def filter_case(context, case):
    ends = case.method == "DELETE" or case.path.endswith("/rotate")
    return not ends or str((case.path_parameters or {}).get("id")).lower() not in KEPT


@schemathesis.hook
def before_call(context, case, kwargs):
    given = (case.headers or {}).get("Idempotency-Key", "")
    if random.random() < 0.9 and re.fullmatch("[!-~]{1,255}", str(given)):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
`;
