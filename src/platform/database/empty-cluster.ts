import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARCHIVE = new URL('prepopulatedfs.tgz', import.meta.resolve('@electric-sql/pglite-prepopulatedfs'));

/** How the embedded database gets its first files: unpacking an empty cluster takes a third of the time of making one. */
export const emptyCluster = (directory: string): { loadDataDir?: Blob } =>
  existsSync(join(directory, 'PG_VERSION'))
    ? {}
    : { loadDataDir: new Blob([readFileSync(ARCHIVE)], { type: 'application/gzip' }) };
