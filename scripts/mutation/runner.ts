/**
 * Runs the unit specs of `schemas` in Stryker's own process: a mutant takes milliseconds, where a run of Jest takes
 * seconds. The modules are loaded once and mutants switched on and off; one that acts while modules load gets a new
 * process from Stryker, for an imported module stays.
 */
import { globSync } from 'node:fs';
import { type LoadFnOutput, registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { takeTests, type Test } from './jest-globals.js';

const SPECS = 'dist/test/unit/schemas';

/** A thousand short tests that most mutants do not survive. */
const FIRST = `${SPECS}/verdicts.spec.js`;

/** About bounds of work, and seconds long. */
const SLOW = /to the end, however long and deep|more pairs than can be looked at|too long to read/;

const stryker = ((globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext })[
  INSTRUMENTER_CONSTANTS.NAMESPACE
] ??= {});

const STAND_INS = new Map([
  ['@jest/globals', new URL('jest-globals.js', import.meta.url).href],
  ['fast-check', new URL('fewer-runs.js', import.meta.url).href],
]);

registerHooks({
  resolve(name, context, next) {
    const url = STAND_INS.get(name);
    return url === undefined || url === context.parentURL ? next(name, context) : { url, shortCircuit: true };
  },
  load(url, context, next) {
    const module = next(url, context);
    return url.includes('/dist/src/') ? counted(module) : module;
  },
});

/** Coverage is counted by the first run alone: in all others counting would take most of the time. */
function counted(module: LoadFnOutput): LoadFnOutput {
  const source = new TextDecoder()
    .decode(module.source as Uint8Array)
    .replace('function stryCov_9fa48() {', '$& if (globalThis.__stryker__.mutantCoverage === undefined) return;')
    .replace('stryCov_9fa48 = cover;', '');
  return { ...module, source };
}

interface KnownTest extends Test {
  readonly id: string;
}

class SpecRunner implements TestRunner {
  readonly #loaded = new Map<string, readonly KnownTest[]>();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
    const tests: TestResult[] = [];
    for (const file of specs()) {
      tests.push(...(await this.#load(file)).map(run));
    }
    delete stryker.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName } = options;
    const chosen = testFilter && new Set(testFilter);
    const tests: TestResult[] = [];
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    for (const file of specs(sandboxFileName)) {
      stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : '';
      const loaded = await this.#load(file);
      stryker.activeMutant = activeMutant.id;
      for (const test of loaded.filter(({ id }) => chosen?.has(id) ?? true)) {
        const result = run(test);
        tests.push(result);
        const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
        if (timeout !== undefined || result.status === TestStatus.Failed) {
          return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
        }
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async #load(file: string): Promise<readonly KnownTest[]> {
    let tests = this.#loaded.get(file);
    if (tests === undefined) {
      tests = (await declaredIn(file))
        .filter(({ name }) => !SLOW.test(name))
        .map((test, index) => ({ ...test, id: `${file}#${index}` }));
      this.#loaded.set(file, tests);
    }
    return tests;
  }
}

/** The specs, those in the folder of a source file before those elsewhere. */
function specs(source = ''): string[] {
  const all = globSync(`${SPECS}/**/*.spec.js`).sort();
  const near = all.filter((spec) => dirname(source).endsWith(dirname(spec).replace('/test/unit/', '/src/')));
  return [...new Set([FIRST, ...near, ...all])];
}

/** A spec that cannot be loaded is one test that fails. */
async function declaredIn(file: string): Promise<Test[]> {
  try {
    await import(pathToFileURL(resolve(file)).href);
    return takeTests();
  } catch (error) {
    takeTests();
    return [
      {
        name: file,
        body: () => {
          throw error;
        },
      },
    ];
  }
}

function run({ id, name, body }: KnownTest): TestResult {
  const started = performance.now();
  const told = () => ({ id, name, timeSpentMs: performance.now() - started });
  stryker.currentTestId = id;
  try {
    body();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    delete stryker.currentTestId;
  }
}

export const strykerPlugins = [declareValuePlugin(PluginKind.TestRunner, 'specs', new SpecRunner())];
