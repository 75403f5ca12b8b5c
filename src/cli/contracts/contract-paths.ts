import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wrongUsage } from '../exit-codes.js';

/** The contract files at a path: the file itself, or all YAML and JSON files in the folder and below, in order. */
export function contractPaths(path: string): string[] {
  if (!isFolder(path)) {
    return [path];
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(\.[^\\/.]|node_modules[\\/])/.test(file.slice(path.length)))
    .toSorted();
}

export function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    throw wrongUsage(`there is no ${path}`);
  }
  return stat.isDirectory();
}
