import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
    const connection = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'tessera', '-d', 'tessera'];
    const found = execFileSync(join(postgresPrograms(), 'psql'), [...connection, '-At', '-c', sql], {
      maxBuffer: 2 ** 28,
    });
    return found
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  }

  /** As when the power fails: nothing is finished. */
  crashAndStart(): void {
    this.control('stop', '-m', 'immediate');
    this.control('start');
  }

  close(): void {
    this.control('stop', '-m', 'immediate');
    rmSync(this.folder, { recursive: true });
  }

  private control(...command: readonly string[]): void {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
    const [data, log] = [join(this.folder, 'data'), join(this.folder, 'log')];
    this.run('pg_ctl', ...command, '-w', '-D', data, '-l', log, '-o', options);
  }

  private run(program: string, ...parameters: readonly string[]): void {
    const path = join(postgresPrograms(), program);
    const [command, more] = process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', path]] : [path, []];
    execFileSync(command, [...more, ...parameters], { cwd: this.folder, stdio: 'ignore' });
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
