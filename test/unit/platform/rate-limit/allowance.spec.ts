import { describe, expect, it } from '@jest/globals';
import { operationsOf } from '../../../../src/platform/http/openapi-completion.js';
import { committedDocument } from '../../../support/openapi.js';
import { standingOf } from '../../../../src/platform/rate-limit/allowance.js';
import { LocalAllowances } from '../../../../src/platform/rate-limit/local-allowances.js';
import { SYSTEM } from '../../../../src/platform/auth/actor.js';
import { Config, loadConfig } from '../../../../src/platform/config.js';
import { RateLimits } from '../../../../src/platform/rate-limit/rate-limits.js';
import { costOf, DEARER } from '../../../../src/platform/rate-limit/cost.js';

/** A minute's allowance of so much, as local allowances keep it; answers how the holder stands after each charge. */
function allowanceOf(perMinute: number) {
  const allowances = new LocalAllowances();
  return (holder: string, cost: number, nowMs: number) => {
    const charge = { unit: 'key', holder, perMinute, cost };
    const { allowed, debtsMs } = allowances.take([charge], nowMs);
    return { allowed, ...standingOf(debtsMs[0] ?? Number.NaN, charge) };
  };
}

describe('an allowance', () => {
  it('starts whole, is used up, and grows back evenly', () => {
    const take = allowanceOf(60);
    expect(take('a', 20, 0)).toMatchObject({ allowed: true, remaining: 40, resetAfter: 20 });
    expect(take('a', 40, 0)).toMatchObject({ allowed: true, remaining: 0 });
    expect(take('a', 5, 0)).toEqual({ allowed: false, remaining: 0, retryAfter: 5, resetAfter: 60 });
    expect(take('a', 5, 4_999)).toMatchObject({ allowed: false, retryAfter: 1 });
    expect(take('a', 5, 5_000)).toMatchObject({ allowed: true, remaining: 0 });
    expect(take('a', 60, 1_000_000)).toMatchObject({ allowed: true, remaining: 0 });
  });

  it('is each holder’s own', () => {
    const take = allowanceOf(1);
    expect([take('a', 1, 0).allowed, take('b', 1, 0).allowed]).toEqual([true, true]);
    expect(take('a', 1, 0).allowed).toBe(false);
  });

  it('lets the dearest request through when it is whole, even one that costs more', () => {
    const take = allowanceOf(10);
    expect(take('a', 100, 0)).toMatchObject({ allowed: true, remaining: 0 });
    expect(take('a', 100, 59_000)).toMatchObject({ allowed: false, retryAfter: 1 });
    expect(take('a', 100, 60_000)).toMatchObject({ allowed: true });
  });

  it('is told to the whole number, whatever fractions it was used in', () => {
    const take = allowanceOf(7);
    const remaining = Array.from({ length: 7 }, () => take('a', 1, 0).remaining);
    expect(remaining).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(take('a', 1, 0).allowed).toBe(false);
  });

  it('forgets first those that are whole, beyond so many holders', () => {
    const take = allowanceOf(60);
    take('heavy', 60, 0);
    for (let holder = 0; holder < 10_000; holder++) {
      take(`light ${holder}`, 1, 30_000);
    }
    expect(take('light 9999', 60, 30_000).allowed).toBe(false);
    expect(take('heavy', 60, 30_000).allowed).toBe(true);
  });
});

describe('a request', () => {
  it.each([
    ['GET', '/api/v1/teams', 1],
    ['HEAD', '/api/v1/teams', 1],
    ['HEAD', '/api/v1/audit/verify', 20],
    ['PATCH', '/api/v1/teams/:id', 5],
    ['POST', '/api/v1/assets/:id/contracts', 5],
    ['GET', '/api/v1/assets/:id/contracts/diff', 20],
    ['POST', '/api/v1/assets/:id/impact', 20],
    ['GET', '/api/v1/assets/:id/quality-results', 1],
    ['POST', '/api/v1/assets/:id/quality-results', 100],
    ['POST', '/api/v1/imports/dbt', 100],
  ])('%s %s costs %i', (method, route, cost) => {
    expect(costOf(method, route)).toBe(cost);
  });

  it('is dearer only on routes that exist', () => {
    const routes = operationsOf(committedDocument()).map(({ at }) =>
      at.replace('/api/v1', '').replaceAll(/{(\w+)}/g, ':$1'),
    );
    expect(Object.keys(DEARER).filter((route) => !routes.includes(route))).toEqual([]);
  });
});

describe('the limits', () => {
  const settings = { ...loadConfig({}), RATE_LIMIT_PER_KEY: 100, RATE_LIMIT_PER_TEAM: 150, RATE_LIMIT_FAILURES: 1 };
  const key = (keyId: string) => ({ ...SYSTEM, keyId, teamId: 'orders' });

  it('hold for a team’s keys together, and what is refused costs nothing', async () => {
    const limits = new RateLimits(new Config(settings));
    expect(await limits.charge(key('a'), 100)).toEqual({
      headers: {
        'ratelimit-policy': '"key";q=100;w=60, "team";q=150;w=60',
        ratelimit: '"key";r=0;t=60, "team";r=50;t=40',
      },
      refusal: null,
    });
    const { refusal, headers } = await limits.charge(key('b'), 60);
    expect(refusal?.details).toEqual({ retry_after: 4 });
    expect(headers['ratelimit']).toBe('"key";r=100;t=0, "team";r=50;t=40');
  });

  it('are on in production unless switched off, and elsewhere only if asked for', () => {
    const on = (more: object) => new RateLimits(new Config({ ...settings, ...more })).enabled;
    expect([on({}), on({ ENVIRONMENT: 'production' }), on({ RATE_LIMIT_ENABLED: true })]).toEqual([false, true, true]);
    expect(on({ ENVIRONMENT: 'production', RATE_LIMIT_ENABLED: false })).toBe(false);
  });

  it('take an address by the part that its holder cannot choose', async () => {
    const limits = new RateLimits(new Config({ ...settings, RATE_LIMIT_ENABLED: true }));
    const tooMany = { code: 'rate_limit.exceeded', message: expect.stringContaining('from this address') };
    await limits.chargeFailure('2001:db8:1:2:3::4');
    await expect(limits.chargeFailure('2001:db8:1:2:9::9')).rejects.toMatchObject(tooMany);
    await limits.chargeFailure('2001:db8:1:3::4');
    await limits.chargeFailure('2001:db8::1');
    await expect(limits.chargeFailure('2001:db8::9:9')).rejects.toMatchObject(tooMany);
    await limits.chargeFailure('192.0.2.1');
    await limits.chargeFailure('192.0.2.2');
    await expect(limits.chargeFailure('::ffff:192.0.2.2')).rejects.toMatchObject(tooMany);
    await limits.chargeFailure('no address', '192.0.2.3');
    await expect(limits.chargeFailure('none either', '192.0.2.3')).rejects.toMatchObject(tooMany);
  });

  it('are counted by this process while the Redis it was given is not there', async () => {
    // Nothing listens on port 1.
    const REDIS_URL = 'redis://127.0.0.1:1';
    const limits = new RateLimits(new Config({ ...settings, RATE_LIMIT_ENABLED: true, REDIS_URL }));
    expect((await limits.charge(key('a'), 100)).refusal).toBeNull();
    expect((await limits.charge(key('a'), 1)).refusal).toMatchObject({ code: 'rate_limit.exceeded' });
    limits.onApplicationShutdown();
  });
});
