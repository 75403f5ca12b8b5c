import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { jest } from '@jest/globals';
import { run } from '../../src/cli/run.js';

export interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command as a process of its own, which can be sent signals while it works. */
export class Running {
  #output = '';
  #errors = '';
  readonly ended: Promise<Ending>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk) => (this.#output += String(chunk)));
    child.stderr?.on('data', (chunk) => (this.#errors += String(chunk)));
    this.ended = once(child, 'close').then(([code]) => ({
      code: code as number | null,
      output: this.#output,
      errors: this.#errors,
    }));
  }

  async untilSaid(text: string): Promise<void> {
    while (!this.#errors.includes(text)) {
      await once(this.child.stderr ?? this.child, 'data');
    }
  }
}

/** Starts `tessera` with these settings and no others. */
export function startTessera(args: readonly string[], settings: Readonly<Record<string, string>>): Running {
  const env = { PATH: process.env['PATH'], ...settings };
  return new Running(spawn(process.execPath, ['src/cli/tessera.js', ...args], { env }));
}

/** The command in this process, which is quicker: what it wrote, and how it would have ended. */
export async function tesseraHere(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ending> {
  Object.assign(process.env, settings);
  const said = { output: '', errors: '' };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.output += String(text)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.errors += String(text)), true)),
  ];
  const code = (await run(words)) ?? process.exitCode ?? 0;
  process.exitCode = undefined;
  spies.forEach((spy) => spy.mockRestore());
  return { ...said, code: Number(code) };
}
