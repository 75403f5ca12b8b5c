/**
 * `npm run verify:dbt` follows docs/dbt.md from an empty folder, with the real dbt and a service that is started for this, and
 * compares what is printed with what the page says. Then it carries out the workflow and the pre-commit hook of docs/ci.md,
 * with a clone of what is committed here. It needs Python, Git and npm; what pip fetches is kept in VERIFY_DBT_DIR (a folder
 * for temporary files).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commitWithHook } from './dbt/pre-commit.js';
import { cloneOfThis, type Ended, prepared } from './dbt/programs.js';
import { runWorkflow } from './dbt/runner.js';
import { startOwnServer } from './own-server.js';
import { followed, stepsOf } from './walk-through.js';

const [PAGE, CI_PAGE] = ['docs/dbt.md', 'docs/ci.md'];

const kept = resolve(process.env['VERIFY_DBT_DIR'] ?? join(tmpdir(), 'tessera-dbt'));
mkdirSync(kept, { recursive: true });
const folder = mkdtempSync(join(kept, 'run-'));
const project = join(folder, 'project');
mkdirSync(project);
const service = await startOwnServer();
const env = {
  ...process.env,
  PATH: `${join(kept, 'venv/bin')}:${process.env['PATH']}`,
  TESSERA_URL: service.url,
  TESSERA_API_KEY: service.key,
  DO_NOT_TRACK: '1',
};
const rows: Record<string, { readonly wanted: string; readonly held: 'yes' | 'NO' }> = {};

function told(what: string, wanted: string, holds: boolean): void {
  rows[what] = { wanted, held: holds ? 'yes' : 'NO' };
  process.exitCode = holds ? process.exitCode : 1;
}

async function followPage(): Promise<void> {
  const steps = stepsOf(readFileSync(PAGE, 'utf8'));
  const printed = await followed(steps, { cwd: project, env });
  for (const [at, { commands, claimed }] of steps.entries()) {
    const isAsClaimed = printed[at]?.claimed === claimed;
    told(`${PAGE}: … ${commands.split('\n').at(-1)}`, claimed === '' ? 'done' : 'prints what is claimed', isAsClaimed);
    if (!isAsClaimed) {
      console.error(
        `${PAGE} says of\n${commands}\n\n${claimed}\n\nand what is printed is\n\n${printed[at]?.claimed}\n`,
      );
    }
  }
}

function ended(what: string, { code, printed }: Ended, { wanted, says }: { wanted: number; says: string }): void {
  const holds = code === wanted && printed.includes(says);
  told(`${CI_PAGE}: ${what}`, `exit ${wanted}, “${says}”`, holds);
  console.log(holds ? '' : `${what} ended with ${code}:\n${printed}`);
}

async function gateChanges(): Promise<void> {
  const clone = await cloneOfThis(folder, 'v0.1.0', env);
  const where = { folder: project, env, service };
  const same = await runWorkflow(CI_PAGE, clone, where);
  ended('the workflow, of what is published', same, { wanted: 0, says: 'Nothing that is required is missing' });
  const dropAmount = `echo "select id as customer_id from {{ ref('customers') }}" > models/invoices.sql`;
  await prepared(`node "$ROOT/src/cli/tessera.js" register shop.main.invoices --team crm --columns amount`, project, {
    ...env,
    ROOT: resolve('.'),
  });
  await prepared(dropAmount, project, env);
  const dropped = await runWorkflow(CI_PAGE, clone, where);
  ended('the workflow, of a column less', dropped, { wanted: 1, says: 'column\\_removed' });

  const commits = await commitWithHook(CI_PAGE, clone, { folder, env });
  ended('a commit, of the same', commits.same, { wanted: 0, says: 'Passed' });
  ended('a commit, of a column less', commits.dropped, { wanted: 1, says: 'column_removed /email' });
}

try {
  await prepared(`test -x venv/bin/pip || python3 -m venv venv`, kept, env);
  await followPage();
  await gateChanges();
} finally {
  await service.close();
  rmSync(folder, { recursive: true });
}
console.table(rows);
