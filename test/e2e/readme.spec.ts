import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';
import { printedBy, scriptOf, stepsOf } from '../support/walk-through.js';

const test = await startApp();
afterAll(() => test.close());

const steps = stepsOf(readFileSync('README.md', 'utf8'));

async function bash(script: string): Promise<string> {
  const env = { PATH: process.env['PATH'], TESSERA_URL: await test.listen(), TESSERA_API_KEY: BOOTSTRAP_KEY };
  return new Promise((resolve, reject) => {
    execFile('bash', ['--norc', '-c', script], { env }, (error, stdout, stderr) =>
      error ? reject(new Error(`${stderr}\nafter having printed:\n${stdout}`)) : resolve(stdout),
    );
  });
}

describe('the walk-through of the README', () => {
  it('prints what it says, step by step', async () => {
    expect(steps.length).toBeGreaterThan(8);
    const printed = printedBy(await bash(scriptOf(steps)));
    expect(steps.map((step, at) => ({ ...step, claimed: printed[at] }))).toEqual(steps);
  });
});
