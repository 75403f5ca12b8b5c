import { addresses, flag, integer, key256, list, networks, oneOf, positive, seconds, text } from './config-values.js';
import { knob } from './knob.js';
import { TRACING_KNOBS } from './tracing/knobs.js';

type Environment = 'development' | 'test' | 'production';
type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug'] as const;

/** Every setting of the service; the README's table is made from it. */
export const KNOBS = {
  ENVIRONMENT: knob<Environment>(
    '`development`, `test` or `production`; production refuses unsafe settings at start.',
    'development',
    oneOf('development', 'test', 'production'),
  ),
  PORT: knob('Port of the HTTP server.', 3000, integer),
  HOST: knob('Address to listen on.', '0.0.0.0', text),
  DATABASE_URL: knob(
    '`postgresql://…` for PostgreSQL 15 or newer; `sqlite::memory:` for unit tests; unset for the embedded database.',
    '',
    text,
    'embedded PostgreSQL in `DATA_DIR`',
  ),
  DATABASE_MIGRATION_URL: knob(
    'Connection of the role that owns the tables, used for migrations only; the role of `DATABASE_URL` is then granted what it needs.',
    '',
    text,
    '`DATABASE_URL`',
  ),
  DATABASE_POOL_SIZE: knob('Most PostgreSQL connections of one process.', 10, integer),
  DATABASE_WAIT_SECONDS: knob(
    'Seconds that a request waits for its turn at the database; then it is answered with 503 and `Retry-After`.',
    2,
    positive,
  ),
  DATA_DIR: knob('Directory of the embedded database; one process at a time.', '.tessera', text),
  AUTH_DISABLED: knob('`true` lets every request act as the bootstrap principal; refused in production.', false, flag),
  BOOTSTRAP_API_KEY: knob(
    'Key of the system principal that makes the first teams and keys; at least 32 characters.',
    '',
    text,
    'generated once on the embedded database',
  ),
  ENCRYPTION_KEY: knob(
    'Seals secrets that are used again, such as those of webhooks: 32 random bytes in base64. Required in production.',
    '',
    key256,
    'generated in `DATA_DIR`',
  ),
  API_KEY_PEPPER: knob<readonly string[]>(
    'Secrets that API keys are hashed with, comma-separated, newest first, of at least 32 characters each. One may be added ' +
      'later: keys made before it live on, as do keys of the older ones listed.',
    [],
    list,
    'none: SHA-256',
  ),
  CORS_ORIGINS: knob<readonly string[]>('Comma-separated browser origins; no `*` in production.', [], list, 'none'),
  RATE_LIMIT_ENABLED: knob<boolean | null>(
    'Limits what a key, a team, and an address without a valid key may ask in a minute: of all processes, or of each ' +
      'without Redis.',
    null,
    flag,
    '`true` in production, else `false`',
  ),
  RATE_LIMIT_PER_KEY: knob(
    'A minute’s allowance of a key: a read costs 1, a change 5, what judges or walks 20, much at once 100.',
    6_000,
    positive,
  ),
  RATE_LIMIT_PER_TEAM: knob('The same of all keys of a team together.', 12_000, positive),
  RATE_LIMIT_FAILURES: knob('Requests without a valid key that an address may make in a minute.', 60, positive),
  TRUST_PROXY: knob<readonly string[]>(
    'Comma-separated addresses or networks of proxies in front: the address that counts is the last one in their ' +
      '`X-Forwarded-For` that is not among them.',
    [],
    addresses,
    'none: the address that connects',
  ),
  MAX_EVENT_LOOP_DELAY: knob<number | null>(
    'Milliseconds that this process may lag behind before it answers 503 and `Retry-After`; 0 never does.',
    null,
    integer,
    '200 on PostgreSQL, else 0',
  ),
  DRAIN_SECONDS: knob<number | null>(
    'Seconds after SIGTERM in which requests are still taken while the process says that it is not ready.',
    null,
    integer,
    '5 in production, else 0',
  ),
  PROPOSAL_EXPIRY_DAYS: knob('Days until an unanswered proposal expires.', 30, integer),
  SCHEDULER_SECONDS: knob(
    'Seconds between two looks at what the clock brings, such as reminders and expiry; 0 looks never.',
    30,
    integer,
  ),
  WEBHOOK_RETRY_SCHEDULE: knob<readonly number[]>(
    'Seconds before each retry of a delivery, give or take a tenth; after the last one it is exhausted.',
    [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
    seconds,
  ),
  WEBHOOK_LEASE_SECONDS: knob(
    'Seconds until another worker tries a delivery whose worker has died; at least 30 where receivers may be slow.',
    60,
    integer,
  ),
  DELIVERY: knob<'in_process' | 'off'>(
    '`in_process` delivers webhooks too; `off` leaves that to processes started with `npm run start:worker`.',
    'in_process',
    oneOf('in_process', 'off'),
  ),
  CACHE_MEGABYTES: knob(
    'Memory of one process for answers that never change, such as versions of contracts; 0 keeps none, nor in Redis.',
    32,
    integer,
  ),
  REDIS_URL: knob(
    '`redis://…` spreads deliveries over all workers, and shares limits and cache; without it, and while it is away, ' +
      'each process is on its own.',
    '',
    text,
    'none',
  ),
  PUBLIC_URL: knob('Where people reach the service, for links in messages.', '', text, '`http://localhost:PORT`'),
  WEBHOOK_DENIED_NETWORKS: knob<readonly string[]>(
    'Comma-separated networks that webhooks must not reach, besides all that are not public.',
    [],
    networks,
    'none',
  ),
  WEBHOOK_ALLOW_LOOPBACK: knob(
    '`true` lets webhooks reach this machine by http and on any port; only where `ENVIRONMENT` is `test`.',
    false,
    flag,
  ),
  LOG_LEVEL: knob<LogLevel>('`fatal`, `error`, `warn`, `log` or `debug`.', 'log', oneOf(...LOG_LEVELS)),
  LOG_FORMAT: knob<'json' | 'text' | null>(
    '`json` writes one object a line, `text` lines for people.',
    null,
    oneOf('json', 'text'),
    '`json` in production, else `text`',
  ),
  ...TRACING_KNOBS,
};

export type Settings = { readonly [Name in keyof typeof KNOBS]: (typeof KNOBS)[Name]['fallback'] };

/** The settings of this process, injected by this class. */
export class Config {
  constructor(readonly settings: Settings) {}
}

/** Reads the environment once, at start, and names every bad setting at once. Nothing else reads `process.env`. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const problems: string[] = [];
  const settings = Object.fromEntries(
    Object.entries(KNOBS).map(([name, { fallback, read }]) => {
      const value = environment[name]?.trim();
      try {
        return [name, value ? read(value) : fallback];
      } catch (error) {
        problems.push(`${name} ${error instanceof Error ? error.message : 'is wrong'}`);
        return [name, fallback];
      }
    }),
  ) as Settings;
  problems.push(...unsafeSettings(settings));
  if (problems.length > 0) {
    throw new Error(`Tessera cannot start: ${problems.join('; ')}.`);
  }
  return Object.freeze(settings);
}

function unsafeSettings(settings: Settings): string[] {
  const { ENVIRONMENT: environment } = settings;
  return [
    ...weakSecrets(settings),
    ...(settings.WEBHOOK_ALLOW_LOOPBACK && environment !== 'test'
      ? ['WEBHOOK_ALLOW_LOOPBACK=true is refused unless ENVIRONMENT is test']
      : []),
    ...(environment === 'production' ? unsafeInProduction(settings) : []),
  ];
}

function weakSecrets({ BOOTSTRAP_API_KEY: key, API_KEY_PEPPER: peppers }: Settings): string[] {
  return [
    ...(key !== '' && key.length < 32 ? ['BOOTSTRAP_API_KEY must have at least 32 characters'] : []),
    ...(peppers.some((pepper) => pepper.length < 32) ? ['API_KEY_PEPPER must have at least 32 characters'] : []),
  ];
}

function unsafeInProduction(settings: Settings): string[] {
  return [
    ...(settings.AUTH_DISABLED ? ['AUTH_DISABLED=true is refused in production'] : []),
    ...(settings.CORS_ORIGINS.includes('*') ? ['CORS_ORIGINS must list origins, not *, in production'] : []),
    ...(/^postgres(ql)?:\/\//.test(settings.DATABASE_URL)
      ? []
      : ['DATABASE_URL must name a PostgreSQL database in production']),
    ...(settings.ENCRYPTION_KEY === ''
      ? ['ENCRYPTION_KEY must be set in production, to what `openssl rand -base64 32` prints']
      : []),
  ];
}
