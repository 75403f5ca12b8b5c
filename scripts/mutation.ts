/**
 * Changes the code of `schemas` one place at a time and asks the unit specs whether they notice: `npm run mutation`, or
 * of parts, `npm run mutation -- src/schemas/inclusion src/schemas/judge.ts`. It runs in one process, in more of them
 * with `MUTATION_PROCESSES`. What is changed is the compiled code, so that no mutant is compiled.
 */
import { dirname, relative } from 'node:path';
import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { aligned } from './table.js';

const parts = process.argv.slice(2);

const mutants = await new Stryker({
  mutate: (parts.length === 0 ? ['src/schemas'] : parts).map((part) =>
    part.endsWith('.ts') ? `dist/${part.slice(0, -3)}.js` : `dist/${part}/**/*.js`,
  ),
  testRunner: 'specs',
  plugins: ['./dist/scripts/mutation/runner.js'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_PROCESSES'] ?? 1),
  ignorePatterns: [
    '**',
    '!package.json',
    '!dist/{src,test,scripts}/**/*.js',
    '!test/fixtures/schemas/*',
    '!openapi/*.json',
    '!src/schemas/RULES.md',
  ],
  reporters: ['progress-append-only', 'json', 'html'],
  thresholds: { high: 90, low: 85, break: 85 },
  // Generous, so that a busy machine makes no survivor look like a loop; most loops are counted and end at once.
  timeoutMS: 5_000,
  timeoutFactor: 5,
}).runMutationTest();

const folders = Map.groupBy(mutants, ({ fileName }) => relative('dist', dirname(fileName)).split('/', 3).join('/'));
console.log(
  aligned([
    ['part', 'mutants', 'killed', 'timed out', 'survived', 'not run', 'score'],
    ...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, found]) => row(folder, found)),
    row('all', mutants),
  ]),
);

function row(part: string, found: readonly MutantResult[]): string[] {
  const having = (...statuses: MutantStatus[]) => found.filter(({ status }) => statuses.includes(status)).length;
  const noticed = having('Killed', 'Timeout');
  const asked = noticed + having('Survived', 'NoCoverage');
  return [
    part,
    `${found.length}`,
    `${having('Killed')}`,
    `${having('Timeout')}`,
    `${having('Survived')}`,
    `${having('NoCoverage')}`,
    `${((100 * noticed) / asked).toFixed(1)} %`,
  ];
}
