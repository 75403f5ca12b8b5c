import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A receiver of `examples/receivers`, as a process of its own. */
export class ExampleReceiver {
  /** What it printed, line by line. */
  readonly lines: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts it on the port, 0 for a free one, with the secret. */
  static async start(command: readonly string[], secret: string): Promise<ExampleReceiver> {
    const [program = '', ...rest] = command;
    const environment = { PATH: process.env['PATH'] ?? '', WEBHOOK_SECRET: secret, PORT: '0' };
    const child = spawn(program, rest, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const [first] = (await once(lines, 'line')) as [string];
    const receiver = new ExampleReceiver(child, `http://127.0.0.1:${first.split(' ')[1]}`);
    lines.on('line', (line) => receiver.lines.push(line));
    return receiver;
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }
}

/** Whether this machine has a Python 3 that runs. */
export const hasPython = (): boolean => spawnSync('python3', ['-c', 'import hmac']).status === 0;
