import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contractPaths, isFolder } from '../contracts/contract-paths.js';
import { readContractFile } from '../contracts/read-contract-file.js';
import { wrongUsage } from '../exit-codes.js';
import { type Change, type Changes, type Comparable, keyOf } from './change.js';
import { readDbtTarget } from './read-dbt-target.js';

/** Where to look for what is to be checked. */
export interface Places {
  readonly files: readonly string[];
  readonly dbt?: string | undefined;
  readonly head?: string | undefined;
  readonly base?: string | undefined;
}

const NOTHING: Changes = { wanted: [], unreadable: [], skipped: [], projects: [] };

/** Reads what is to be checked: contract files and folders of them, dbt projects, or both; and what was there before. */
export function readChanges({ files, dbt, head, base }: Places, environment: string): Comparable {
  const paths = [...files, ...(head === undefined ? [] : [head])];
  if (paths.length === 0 && dbt === undefined) {
    throw wrongUsage('nothing to check: name contract files, or --dbt and the folder with manifest.json');
  }
  const parts = paths.map((path) => readPath(path, environment));
  const project = dbt === undefined ? [] : [readDbtTarget(dbt, environment)];
  const before = base === undefined ? null : named([readPath(base, environment)]);
  return { head: named([...parts, ...project]), base: before };
}

/** A path is a folder that dbt wrote, the manifest in it, a folder of contract files, or one of them. */
function readPath(path: string, environment: string): Changes {
  if (basename(path) === 'manifest.json') {
    return readDbtTarget(dirname(path), environment);
  }
  if (isFolder(path) && existsSync(join(path, 'manifest.json'))) {
    return readDbtTarget(path, environment);
  }
  return { ...NOTHING, wanted: contractPaths(path).map((file) => changeIn(file, environment)) };
}

function changeIn(path: string, environment: string): Change {
  const { body, rules } = readContractFile(path, environment);
  const { compatibility: mode = 'consumers', content = 'as_written' } = rules;
  return { origin: path, body, rules: { mode, content }, isSource: false };
}

/** All of it in one, in which each table is named once. */
function named(parts: readonly Changes[]): Changes {
  const wanted = parts.flatMap((part) => part.wanted);
  const names = new Set<string>();
  for (const { body, origin } of wanted) {
    if (names.has(keyOf(body))) {
      throw wrongUsage(`${origin}: ${body.fqn} is there twice; say all of its change in one`);
    }
    names.add(keyOf(body));
  }
  return {
    wanted,
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
    skipped: parts.flatMap(({ skipped }) => skipped),
    projects: parts.flatMap(({ projects }) => projects),
  };
}
