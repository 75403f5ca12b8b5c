import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Directories this process already holds, so that a second start inside it is refused like any other. */
const held = new Map<string, DatabaseSync>();

/**
 * Holds a data directory for this process: two processes on one embedded database lose rows without an error.
 * The hold is an exclusive SQLite transaction on `lock.db`, which is an operating-system lock:
 * it ends with the process, however that dies, works across containers on one host, and cannot go stale.
 */
export function holdDataDirectory(directory: string): void {
  const path = resolve(directory);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(path, 'lock.db'));
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch {
    lock.close();
    throw new Error(
      `Tessera cannot start: the data directory ${path} is in use by another process. ` +
        'Stop that one, set another DATA_DIR, or set DATABASE_URL to share a PostgreSQL database.',
    );
  }
  held.set(path, lock);
}

/** Lets the next holder in; called after the database is closed. */
export function releaseDataDirectory(directory: string): void {
  const path = resolve(directory);
  held.get(path)?.close();
  held.delete(path);
}
