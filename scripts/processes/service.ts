import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '..', '..');

/** A process of the service: an API, or a worker that only delivers. */
export class Service {
  #child: ChildProcess;
  #errors = '';

  constructor(
    private readonly kind: 'main' | 'worker',
    private readonly settings: Readonly<Record<string, string>>,
  ) {
    this.#child = this.spawn({});
  }

  /** What it said on standard error; shown when something went wrong. */
  get errors(): string {
    return this.#errors;
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits until it works, or has died of its failpoint. */
  async ready(): Promise<void> {
    const said = once(this.#child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
    await Promise.race([said, once(this.#child, 'exit')]);
    if (this.#child.exitCode !== null) {
      throw new Error(`A process does not start: ${this.#errors}`);
    }
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.alive) {
      this.#child.kill(signal);
      await once(this.#child, 'exit');
    }
  }

  /** Starts it again, with other settings for this time. */
  async again(more: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#child = this.spawn(more);
    await this.ready();
  }

  /** Waits until it has died by itself, so long at most. */
  async died(mostMs: number): Promise<boolean> {
    const late = new Promise((resume) => setTimeout(resume, mostMs).unref());
    await Promise.race([late, this.alive ? once(this.#child, 'exit') : null]);
    return !this.alive;
  }

  private spawn(more: Readonly<Record<string, string>>): ChildProcess {
    const child = spawn(process.execPath, [join(DIST, 'src', `${this.kind}.js`)], {
      env: { ENVIRONMENT: 'test', LOG_LEVEL: 'fatal', SCHEDULER_SECONDS: '0', ...this.settings, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr?.on('data', (chunk) => (this.#errors += String(chunk)));
    return child;
  }
}
