import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A port that nobody gets by chance while its process starts again: it is none of those that connections go out from. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}

/** Where the newest PostgreSQL of this machine has its programs. */
function postgresPrograms(): string {
  const root = '/usr/lib/postgresql';
  const newest = readdirSync(root)
    .filter((version) => Number(version) >= 15)
    .toSorted((a, b) => Number(a) - Number(b))
    .at(-1);
  return join(root, newest ?? '15', 'bin');
}

/** A cluster of its own on a loopback port; as root it runs as the user `postgres`. */
export class PostgresServer {
  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-verify-'));
    const server = new PostgresServer(folder, await freePort());
    if (process.getuid?.() === 0) {
      const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
      chownSync(folder, id('-u'), id('-g'));
    }
    server.run('initdb', '-D', join(folder, 'data'), '-U', 'tessera', '--auth=trust', '--encoding=UTF8');
    server.control('start');
    server.run('createdb', '-h', '127.0.0.1', '-p', String(server.port), '-U', 'tessera', 'tessera');
    return server;
  }

  get url(): string {
    return `postgresql://tessera@127.0.0.1:${this.port}/tessera`;
  }

  /** The first column of what the query finds. */
  query(sql: string): string[] {
    const found = execFileSync(join(postgresPrograms(), 'psql'), [...this.connection(), '-At', '-c', sql], {
      maxBuffer: 2 ** 28,
    });
    return found
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  }

  /** As when the power fails: nothing is finished. */
  async crashAndStart(): Promise<void> {
    for (const command of [['stop', '-m', 'immediate'], ['start']]) {
      const [program, parameters] = this.asOwner('pg_ctl', [...command, ...this.options()]);
      // What it starts would keep a pipe open, and whoever waits for its end with it.
      await once(spawn(program, parameters, { cwd: this.folder, stdio: 'ignore' }), 'exit');
    }
  }

  /** Stops every process of the server where it is, or lets them all go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    const [postmaster = ''] = readFileSync(join(this.folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), name);
    const children = execFileSync('pgrep', ['-P', postmaster]).toString().trim().split('\n');
    for (const child of children) {
      try {
        process.kill(Number(child), name);
      } catch {
        // It has ended meanwhile.
      }
    }
  }

  /** Holds a lock on the table for so long, from a session of its own; fulfilled once the session is over. */
  async hold(table: string, lock: string, seconds: number): Promise<void> {
    const sql = `begin; lock table ${table} in ${lock} mode; select pg_sleep(${seconds}); commit`;
    await promisify(execFile)(join(postgresPrograms(), 'psql'), [...this.connection(), '-c', sql]);
  }

  close(): void {
    this.control('stop', '-m', 'immediate');
    rmSync(this.folder, { recursive: true });
  }

  private control(...command: readonly string[]): void {
    this.run('pg_ctl', ...command, ...this.options());
  }

  private connection(): string[] {
    return ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'tessera', '-d', 'tessera'];
  }

  private options(): string[] {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
    return ['-w', '-D', join(this.folder, 'data'), '-l', join(this.folder, 'log'), '-o', options];
  }

  private run(program: string, ...parameters: readonly string[]): void {
    execFileSync(...this.asOwner(program, parameters), { cwd: this.folder, stdio: 'ignore' });
  }

  private asOwner(program: string, parameters: readonly string[]): [command: string, parameters: string[]] {
    const path = join(postgresPrograms(), program);
    return process.getuid?.() === 0
      ? ['runuser', ['-u', 'postgres', '--', path, ...parameters]]
      : [path, [...parameters]];
  }
}

/** A Redis that keeps nothing, on a port that stays the same when it is gone and comes back. */
export class RedisServer {
  #process: ChildProcess | undefined;

  private constructor(readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  start(): void {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#process = spawn('redis-server', options, { stdio: 'ignore', cwd: tmpdir() });
  }

  signal(name: NodeJS.Signals): void {
    this.#process?.kill(name);
  }

  /** Says one command to it, and answers the lines that it says. */
  say(...command: readonly string[]): string[] {
    const said = execFileSync('redis-cli', ['-p', String(this.port), ...command], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  }

  /** Whether it is there. */
  answers(): boolean {
    try {
      return this.say('PING')[0] === 'PONG';
    } catch {
      return false;
    }
  }
}
