import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './migrations-key.js';

/** How a process ended, and what it had said. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** The service as a process of its own, as `npm start` runs it. */
export class ServiceProcess {
  #output = '';
  #errors = '';
  readonly #ended: Promise<Ending>;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    child.stdout?.on('data', (chunk) => (this.#output += String(chunk)));
    child.stderr?.on('data', (chunk) => (this.#errors += String(chunk)));
    this.#ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      output: this.#output,
      errors: this.#errors,
    }));
  }

  /** Starts a process with these settings and no others, on a free port. */
  static async start(settings: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const port = await freePort();
    const node = join(ROOT, 'node_modules', '.bin', 'node');
    const child = spawn(node, [join(ROOT, 'dist', 'src', 'main.js')], {
      env: {
        ENVIRONMENT: 'test',
        LOG_LEVEL: 'error',
        HOST: '127.0.0.1',
        PORT: String(port),
        SCHEDULER_SECONDS: '0',
        DATABASE_WAIT_SECONDS: '60',
        MAX_EVENT_LOOP_DELAY: '0',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServiceProcess(child, `http://127.0.0.1:${port}`);
  }

  /** Starts a process and waits until it serves. */
  static async serving(settings: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const service = await ServiceProcess.start(settings);
    await service.untilServing();
    return service;
  }

  /** The bootstrap key that it printed; null when it printed none. */
  get printedKey(): string | null {
    return /^ {2}(tess_live_\w+)$/m.exec(this.#output)?.[1] ?? null;
  }

  async untilServing(): Promise<void> {
    const end = Date.now() + 120_000;
    while (!this.#output.includes('Tessera is serving on')) {
      const ended = await Promise.race([this.#ended, new Promise<null>((resume) => setTimeout(resume, 50, null))]);
      if (ended !== null || Date.now() > end) {
        this.child.kill('SIGKILL');
        throw new Error(`The service does not serve.\n${this.#output}\n${this.#errors}`);
      }
    }
  }

  /** Calls the API below `/api/v1` over the network. */
  call(key: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  }

  /** Sends the signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.child.kill(signal);
    return this.#ended;
  }

  /** Waits for a process that ends by itself. */
  ended(): Promise<Ending> {
    return this.#ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
