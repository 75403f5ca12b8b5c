import { describe, expect, it } from '@jest/globals';
import { KNOBS, loadConfig } from '../../../src/platform/config.js';

const LONG_KEY = 'k'.repeat(32);
const ENCRYPTION_KEY = Buffer.alloc(32, 'x').toString('base64');
const A_URL = 'must be an http:// or https:// URL';
const PAIRS = 'must list name=value pairs with percent-encoded values';
const PRODUCTION = { ENVIRONMENT: 'production', DATABASE_URL: 'postgresql://db/tessera', ENCRYPTION_KEY };

describe('settings', () => {
  it('have a value each without any environment', () => {
    expect(loadConfig({})).toEqual(
      Object.fromEntries(Object.entries(KNOBS).map(([name, { fallback }]) => [name, fallback])),
    );
  });

  it.each([
    ['PORT', ' 8080 ', 8080],
    ['AUTH_DISABLED', 'true', true],
    ['CORS_ORIGINS', 'https://a.example, https://b.example,', ['https://a.example', 'https://b.example']],
    ['LOG_LEVEL', 'debug', 'debug'],
    ['DATA_DIR', '/data', '/data'],
    ['BOOTSTRAP_API_KEY', LONG_KEY, LONG_KEY],
    ['ENCRYPTION_KEY', ENCRYPTION_KEY, ENCRYPTION_KEY],
    ['WEBHOOK_RETRY_SCHEDULE', '1,60', [1, 60]],
    ['TRUST_PROXY', '10.0.0.7, 2001:db8::/32', ['10.0.0.7', '2001:db8::/32']],
    ['WEBHOOK_DENIED_NETWORKS', '203.0.113.0/24, 2001:db8::/32', ['203.0.113.0/24', '2001:db8::/32']],
    ['API_KEY_PEPPER', `${LONG_KEY},${LONG_KEY}2`, [LONG_KEY, `${LONG_KEY}2`]],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://collector:4318', 'http://collector:4318'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'x-token=a%20b=, tenant = 1', { 'x-token': 'a b=', tenant: '1' }],
    ['OTEL_TRACES_SAMPLER_ARG', '0.25', 0.25],
  ] as const)('%s reads %j', (name, text, value) => {
    expect(loadConfig({ [name]: text })[name]).toEqual(value);
  });

  it.each(['', '  '])('take %j for nothing said', (text) => {
    expect(loadConfig({ PORT: text, DATA_DIR: text, AUTH_DISABLED: text })).toEqual(loadConfig({}));
  });

  it.each([
    ['PORT', 'http', 'PORT must be a whole number'],
    ['PORT', '-1', 'PORT must be a whole number'],
    ['PORT', '3000.5', 'PORT must be a whole number'],
    ['RATE_LIMIT_PER_KEY', '0', 'RATE_LIMIT_PER_KEY must be at least 1'],
    ['AUTH_DISABLED', 'yes', 'AUTH_DISABLED must be true or false'],
    ['ENVIRONMENT', 'staging', 'ENVIRONMENT must be one of development, test, production'],
    ['LOG_LEVEL', 'verbose', 'LOG_LEVEL must be one of fatal, error, warn, log, debug'],
    ['BOOTSTRAP_API_KEY', 'short', 'BOOTSTRAP_API_KEY must have at least 32 characters'],
    ['WEBHOOK_RETRY_SCHEDULE', '5,soon', 'WEBHOOK_RETRY_SCHEDULE must be a whole number'],
    ['WEBHOOK_ALLOW_LOOPBACK', 'true', 'WEBHOOK_ALLOW_LOOPBACK=true is refused unless ENVIRONMENT is test'],
    ['API_KEY_PEPPER', `${LONG_KEY},short`, 'API_KEY_PEPPER must have at least 32 characters'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', `OTEL_EXPORTER_OTLP_ENDPOINT ${A_URL}`],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'http://', `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ${A_URL}`],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'secret', `OTEL_EXPORTER_OTLP_HEADERS ${PAIRS}`],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=b c', `OTEL_EXPORTER_OTLP_HEADERS ${PAIRS}`],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%0d%0a', `OTEL_EXPORTER_OTLP_HEADERS ${PAIRS}`],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1'],
  ])('%s refuses %j', (name, text, message) => {
    expect(() => loadConfig({ [name]: text })).toThrow(`Tessera cannot start: ${message}.`);
  });

  it.each(['short', 'k'.repeat(44), `${ENCRYPTION_KEY}=`])('refuse %j as an ENCRYPTION_KEY', (key) => {
    expect(() => loadConfig({ ENCRYPTION_KEY: key })).toThrow('ENCRYPTION_KEY must be 32 random bytes in base64');
  });

  it.each(['203.0.113.0', '203.0.113.0/33', '2001:db8::/129', 'db/8', '10.0.0.0/x'])(
    'refuse %j as a network',
    (network) => {
      expect(() => loadConfig({ WEBHOOK_DENIED_NETWORKS: network })).toThrow(
        'WEBHOOK_DENIED_NETWORKS must list networks',
      );
    },
  );

  it('let webhooks reach this machine in tests only', () => {
    const settings = { ENVIRONMENT: 'test', WEBHOOK_ALLOW_LOOPBACK: 'true' };
    expect(loadConfig(settings)).toMatchObject({ WEBHOOK_ALLOW_LOOPBACK: true });
  });

  it('are all looked at before the start is refused', () => {
    expect(() => loadConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT .*; LOG_LEVEL /);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });
});

describe('production', () => {
  it('accepts a PostgreSQL database, listed origins and no bootstrap key', () => {
    expect(loadConfig({ ...PRODUCTION, CORS_ORIGINS: 'https://a.example' })).toMatchObject({ BOOTSTRAP_API_KEY: '' });
    expect(loadConfig({ ...PRODUCTION, DATABASE_URL: 'postgres://db/tessera' })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    [{ AUTH_DISABLED: 'true' }, 'AUTH_DISABLED=true is refused in production'],
    [{ CORS_ORIGINS: 'https://a.example,*' }, 'CORS_ORIGINS must list origins, not *, in production'],
    [{ ENCRYPTION_KEY: '' }, 'ENCRYPTION_KEY must be set in production, to what `openssl rand -base64 32` prints'],
    [{ BOOTSTRAP_API_KEY: 'k'.repeat(31) }, 'BOOTSTRAP_API_KEY must have at least 32 characters'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL must name a PostgreSQL database in production'],
    [{ DATABASE_URL: 'pglite:memory://' }, 'DATABASE_URL must name a PostgreSQL database in production'],
    [{ DATABASE_URL: 'sqlite::memory:' }, 'DATABASE_URL must name a PostgreSQL database in production'],
    [{ DATABASE_URL: 'http://postgresql://' }, 'DATABASE_URL must name a PostgreSQL database in production'],
  ])('refuses %j', (unsafe, message) => {
    expect(() => loadConfig({ ...PRODUCTION, ...unsafe })).toThrow(`Tessera cannot start: ${message}.`);
  });

  it('is what refuses them: development does not', () => {
    const { ENVIRONMENT: _, ...elsewhere } = { ...PRODUCTION, AUTH_DISABLED: 'true', CORS_ORIGINS: '*' };
    expect(loadConfig(elsewhere)).toMatchObject({ AUTH_DISABLED: true, CORS_ORIGINS: ['*'] });
  });
});
