import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

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
