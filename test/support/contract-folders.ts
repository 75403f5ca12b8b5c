import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A folder with the files given by name; a document is written as its name asks, YAML or JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-files-'));
  for (const [name, document] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof document === 'string' ? document : written(name, document));
  }
  return folder;
}

const written = (name: string, document: unknown): string =>
  name.endsWith('.json') ? JSON.stringify(document) : stringify(document);
