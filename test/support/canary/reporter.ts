import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Heard } from './canary.js';

/** Fails the run of all tests when anything that was printed, answered or recorded told a secret. */
export default class CanaryReporter {
  #folder = '';
  #error: Error | undefined;

  onRunStart(): void {
    this.#folder = mkdtempSync(join(tmpdir(), 'tessera-canary-'));
    process.env['TESSERA_CANARY'] = this.#folder;
  }

  onRunComplete(): void {
    const all = readdirSync(this.#folder).flatMap((file) => notesIn(join(this.#folder, file)));
    rmSync(this.#folder, { recursive: true });
    const sizes = new Map<string, number>();
    all.forEach(({ where, characters }) => sizes.set(where, (sizes.get(where) ?? 0) + characters));
    const heard = [...sizes].map(([where, characters]) => `${Math.ceil(characters / 1_000)} kB of ${where}`);
    const leaks = all.flatMap(({ where, leak }) => (leak === undefined ? [] : [`${where}: ${leak}`]));
    process.stderr.write(`Secrets told: ${leaks.length}, in ${heard.join(', ') || 'nothing'}\n`);
    if (leaks.length > 0) {
      this.#error = new Error(`Secrets were told:\n${leaks.slice(0, 20).join('\n')}`);
      process.stderr.write(`${this.#error.message}\n`);
    }
  }

  getLastError(): Error | undefined {
    return this.#error;
  }
}

const notesIn = (file: string): Heard[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Heard);
