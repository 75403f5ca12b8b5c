import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The package, seen from the compiled tests. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Changes with the migrations and with the installed packages, and so names the template that they lead to. */
export function migrationsKey(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const folder = join(ROOT, 'migrations');
  for (const name of readdirSync(folder).sort()) {
    hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
