import { wrongUsage } from '../exit-codes.js';
import type { Changes } from './change.js';
import { readContractFile } from './read-contract-file.js';
import { readDbtTarget } from './read-dbt-target.js';

/** Reads what is to be checked: contract files, a dbt project, or both. */
export function readChanges(files: readonly string[], dbtTarget: string | null, environment: string): Changes {
  if (files.length === 0 && dbtTarget === null) {
    throw wrongUsage('nothing to check: name contract files, or --dbt and the folder with manifest.json');
  }
  const dbt = dbtTarget === null ? { wanted: [], unreadable: [], skipped: [] } : readDbtTarget(dbtTarget, environment);
  const wanted = [...files.map((file) => readContractFile(file, environment)), ...dbt.wanted];
  const named = new Set<string>();
  for (const { body, origin } of wanted) {
    const name = `${body.fqn.toLowerCase()} ${body.environment}`;
    if (named.has(name)) {
      throw wrongUsage(`${origin}: ${body.fqn} is there twice; say all of its change in one`);
    }
    named.add(name);
  }
  return { ...dbt, wanted };
}
