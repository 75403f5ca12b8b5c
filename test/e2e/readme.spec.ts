import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { followed, type Step, stepsOf } from '../../scripts/walk-through.js';
import { startApp } from '../support/app.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';

const test = await startApp();
const url = await test.listen();
const folder = mkdtempSync(join(tmpdir(), 'tessera-docs-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.close();
});

const PAGES = ['platform', 'producer', 'consumer', 'ci'].map((name) => `docs/${name}.md`);

/** Of dbt, readers of the pages have the artifacts that it once wrote. */
const installed =
  'dbt() { mkdir -p target && cp "$ROOT/test/fixtures/dbt-shop/artifacts/${DBT_STATE:-v1}"/{manifest,catalog}.json target; }';
const env = { TESSERA_URL: url, TESSERA_API_KEY: BOOTSTRAP_KEY };

async function expectWhatIsClaimed(steps: readonly Step[], cwd: string): Promise<void> {
  expect(await followed(steps, { cwd, env, installed })).toEqual(steps);
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
