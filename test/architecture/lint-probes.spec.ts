import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CopiedTree } from './copied-tree.js';

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');
const branches = (count: number): string => lines(count, "  if (text === 'x') { return 1; }");

const LONG = `${lines(250, '// one line')}\nexport const end = true;`;

/** What breaks which rule, and where: the same text is fine in another place. */
const PROBES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['eslint(max-lines)', 'src/platform/probe-long.ts', LONG],
  ['eslint(max-lines)', 'test/probe-long.ts', LONG],
  [
    'eslint(max-lines-per-function)',
    'src/platform/probe-function.ts',
    `export function long(list: number[]): void {\n${lines(60, '  list.push(1);')}\n}`,
  ],
  [
    'eslint(max-params)',
    'src/platform/probe-params.ts',
    'export const sum = (a: number, b: number, c: number, d: number, e: number): number => a * b * c * d * e;',
  ],
  [
    'eslint(complexity)',
    'src/platform/probe-branches.ts',
    `export function pick(text: string): number {\n${branches(10)}\n  return 0;\n}`,
  ],
  [
    'typescript(no-floating-promises)',
    'src/platform/probe-promise.ts',
    'export function forget(work: () => Promise<void>): void {\n  work();\n}',
  ],
  [
    'typescript(switch-exhaustiveness-check)',
    'src/platform/probe-switch.ts',
    "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  ],
  ['typescript(no-explicit-any)', 'src/platform/probe-any.ts', 'export const f = (x: any): unknown => x;'],
  [
    'typescript(no-unsafe-assignment)',
    'src/platform/probe-unsafe.ts',
    'export function read(text: string): unknown {\n  const value = JSON.parse(text);\n  return { value: text, read: value !== null };\n}',
  ],
  [
    'typescript(no-unsafe-member-access)',
    'src/platform/probe-member.ts',
    'export const read = (text: string): unknown => JSON.parse(text).name as unknown;',
  ],
  [
    'typescript(no-unsafe-return)',
    'src/platform/probe-return.ts',
    'export const read = (text: string): string => JSON.parse(text);',
  ],
  [
    'typescript(no-unsafe-argument)',
    'src/platform/probe-argument.ts',
    'export const read = (text: string): number => Math.abs(JSON.parse(text));',
  ],
  [
    'typescript(no-unsafe-call)',
    'src/platform/probe-call.ts',
    'export function read(text: string): void {\n  JSON.parse(text)();\n}',
  ],
  [
    'typescript(no-extraneous-class)',
    'src/platform/probe-class.ts',
    'export class Tools {\n  static one(): number {\n    return 1;\n  }\n}',
  ],
  ['eslint(no-restricted-properties)', 'src/platform/probe-environment.ts', "export const x = process.env['X'];"],
  ['eslint(no-restricted-properties)', 'src/probe-environment.ts', 'export const { env } = process;'],
  ['eslint(no-restricted-imports)', 'src/modules/assets/probe-environment.ts', "export { env } from 'node:process';"],
  ['house(no-clock)', 'src/kernel/probe-clock.ts', 'export const now = new Date();'],
  ['house(no-clock)', 'src/schemas/probe-clock.ts', 'export const now = (): string => Date();'],
  ['house(no-clock)', 'src/modules/assets/domain/probe-clock.ts', 'export const now = (): Date => new Date();'],
  ['eslint(no-restricted-properties)', 'src/kernel/probe-now.ts', 'export const now = (): number => Date.now();'],
  ['eslint(no-restricted-properties)', 'src/schemas/diff/probe-now.ts', 'export const { now } = Date;'],
  ['eslint(no-restricted-properties)', 'src/modules/assets/domain/probe-dice.ts', 'export const x = Math.random();'],
  ['eslint(no-restricted-globals)', 'src/kernel/probe-process.ts', 'export const x = process.pid;'],
  ['eslint(no-restricted-globals)', 'src/schemas/probe-id.ts', 'export const x = crypto.randomUUID();'],
  ['eslint(no-restricted-globals)', 'src/modules/assets/domain/probe-fetch.ts', 'export const get = fetch;'],
  ['eslint(no-restricted-imports)', 'src/kernel/probe-node.ts', "export { randomUUID } from 'node:crypto';"],
  ['eslint(no-restricted-imports)', 'src/schemas/probe-node.ts', "export { readFileSync } from 'node:fs';"],
  ['eslint(no-restricted-imports)', 'src/modules/assets/domain/probe-node.ts', "export { EOL } from 'node:os';"],
];

/** Code next to the forbidden that must stay allowed. */
const ALLOWED: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a long function in a test', 'test/probe-spec.ts', `export const f = (): void => {\n${lines(61, '//')}\n};`],
  ['date arithmetic in pure code', 'src/kernel/ok-date.ts', 'export const copy = (now: Date): Date => new Date(now);'],
  ['the clock outside pure code', 'src/platform/ok-clock.ts', 'export const now = (): Date => new Date();'],
  ['the environment in the configuration', 'src/platform/config.ts', "export const probe = process.env['X'];"],
  ['a hash for fingerprints', 'src/schemas/fingerprint.ts', "export { createHash } from 'node:crypto';"],
  [
    'an empty class that a decorator fills',
    'src/modules/assets/ok.module.ts',
    "import { Module } from '@nestjs/common';\n@Module({})\nexport class Ok {}",
  ],
];

describe('the rules of the linter', () => {
  const tree = new CopiedTree();
  let reported: readonly Diagnostic[];

  beforeAll(async () => {
    [...PROBES, ...ALLOWED].forEach(([, file, text]) => tree.plant(file, `${text}\n`));
    const { text } = await tree.run('oxlint', '--type-aware', '--format', 'json', 'src', 'test');
    reported = (JSON.parse(text) as { diagnostics: readonly Diagnostic[] }).diagnostics;
  });
  afterAll(() => tree.remove());

  const codesIn = (file: string): string[] =>
    reported.filter(({ filename }) => filename === file).map(({ code }) => code);

  it.each(PROBES)('%s is reported for %s', (rule, file) => {
    expect([...new Set(codesIn(file))]).toEqual([rule]);
  });

  it.each(ALLOWED)('allow %s', (_, file) => {
    expect(codesIn(file)).toEqual([]);
  });
});
