import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const TOP_LEVEL = new Set(
  `.ci action.yml .pre-commit-hooks.yaml bench docker docs examples migrations openapi scripts src test README.md LICENSE package.json package-lock.json tsconfig.json tsconfig.build.json
   tsconfig.start.json nest-cli.json .oxlintrc.json .dependency-cruiser.cjs jest.config.js .prettierrc.json .prettierignore .gitignore
   .npmrc .dockerignore redocly.yaml .spectral.yaml`.split(/\s+/),
);

/** A path that means something on one machine only: a home, or a folder directly below the root that is no system's. */
const MACHINE_PATH = /(?<![\w.~*})\]])\/(?:root|work|workspace|home\/\w+|Users\/\w+|tmp\/wt-\w+)\/\w/;

/** Here a text like a path is a place in a schema. */
const JSON_POINTERS = 'test/fixtures/schemas/';

/** The files under version control; without git, all but what `.gitignore` names at the top. */
function repositoryFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (status === 0) {
    return stdout.split('\0').filter((file) => existsSync(file));
  }
  const ignored = new Set(['.git/', '.git', ...readFileSync('.gitignore', 'utf8').split('\n')]);
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.isDirectory() ? `${entry.name}/` : entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]));
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What a lock file says about hosts, apart from where a package's authors ask for money. */
const hostsIn = (lock: string): string[] => {
  const found: string[] = [];
  JSON.parse(lock, function (this: unknown, key, value: unknown) {
    if (key === 'resolved' || (typeof value === 'string' && /:\/\//.test(value) && !/^(url|funding|\d+)$/.test(key))) {
      found.push(String(value));
    }
    return value;
  });
  return found;
};

type Pins = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const looseIn = (pins: Pins): string[] =>
  Object.entries(pins).flatMap(([name, pin]) => {
    if (typeof pin !== 'string') {
      return looseIn(pin);
    }
    return /^(\d+\.\d+\.\d+(-[\w.]+)?|\$\w+)$/.test(pin) ? [] : `${name} ${pin}`;
  });

describe('the repository', () => {
  const files = repositoryFiles();

  it('has at its top only what belongs there', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !TOP_LEVEL.has(name))).toEqual([]);
  });

  it('names no path of one machine', () => {
    const lines = files
      .filter((file) => file !== 'package-lock.json' && !file.startsWith(JSON_POINTERS))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((text, index) => ({ at: `${file}:${index + 1}`, text })),
      );
    expect(lines.filter(({ text }) => MACHINE_PATH.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('would notice a path of one machine', () => {
    const folders = ['root', 'work', 'home/kim', 'Users/kim'];
    expect(folders.filter((folder) => MACHINE_PATH.test(`cd /${folder}/tessera`))).toEqual(folders);
    expect(MACHINE_PATH.test('test/unit/work/x.ts, ~/root/y, https://host/home/page')).toBe(false);
  });

  it('locks packages by content, not by the host they came from', () => {
    expect(hostsIn(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
    expect(hostsIn('{ "resolved": "a" }')).toEqual(['a']);
    expect(hostsIn('{ "version": "https://host/x.tgz", "funding": "https://host" }')).toEqual(['https://host/x.tgz']);
  });

  it('pins every package to one version', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Pins>;
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
    expect(kinds.flatMap((kind) => looseIn(manifest[kind] ?? {}))).toEqual([]);
    expect(looseIn({ a: '^1.0.0', b: { c: '~2.0.0' }, d: 'latest', e: '1.0.0' })).toEqual([
      'a ^1.0.0',
      'c ~2.0.0',
      'd latest',
    ]);
  });
});
