import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';
import { printedBy, scriptOf, type Step, stepsOf } from '../support/walk-through.js';

const test = await startApp();
const url = await test.listen();
const folder = mkdtempSync(join(tmpdir(), 'tessera-docs-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.close();
});

const PAGES = ['platform', 'producer', 'consumer', 'ci'].map((name) => `docs/${name}.md`);

/** What a reader of the pages has installed; of dbt, the artifacts that it once wrote. */
const INSTALLED = `
tessera() { node "$ROOT/src/cli/tessera.js" "$@"; }
dbt() { mkdir -p target && cp "$ROOT/test/fixtures/dbt-shop/artifacts/\${DBT_STATE:-v1}"/{manifest,catalog}.json target; }
`;

async function bash(script: string, cwd: string): Promise<string> {
  const service = { TESSERA_URL: url, TESSERA_API_KEY: BOOTSTRAP_KEY };
  const env = { PATH: process.env['PATH'], ROOT: resolve('.'), ...service };
  return new Promise((done, reject) => {
    execFile('bash', ['--norc', '-c', `${INSTALLED}${script}`], { env, cwd }, (error, stdout, stderr) =>
      error ? reject(new Error(`${stderr}\nafter having printed:\n${stdout}`)) : done(stdout),
    );
  });
}

async function expectWhatIsClaimed(steps: readonly Step[], cwd: string): Promise<void> {
  const printed = printedBy(await bash(scriptOf(steps), cwd));
  expect(steps.map((step, at) => ({ ...step, claimed: printed[at] }))).toEqual(steps);
}

describe('the walk-through of the README', () => {
  it('prints what it says, step by step', async () => {
    const steps = stepsOf(readFileSync('README.md', 'utf8'));
    expect(steps.length).toBeGreaterThan(8);
    await expectWhatIsClaimed(steps, '.');
  });
});

describe('the pages of docs, read one after the other', () => {
  it('print what they say, step by step', async () => {
    const steps = PAGES.map((page) => stepsOf(readFileSync(page, 'utf8')));
    expect(steps.filter((some) => some.length === 0)).toEqual([]);
    await expectWhatIsClaimed(steps.flat(), folder);
    // Thirty processes one after the other: a loaded machine takes its time.
  }, 300_000);
});
