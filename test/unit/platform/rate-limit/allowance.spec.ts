import { describe, expect, it } from '@jest/globals';
import { Allowance } from '../../../../src/platform/rate-limit/allowance.js';
import { SYSTEM } from '../../../../src/platform/auth/actor.js';
import { Config, loadConfig } from '../../../../src/platform/config.js';
import { RateLimits } from '../../../../src/platform/rate-limit/rate-limits.js';
import { costOf } from '../../../../src/platform/rate-limit/cost.js';

describe('an allowance', () => {
  it('starts whole, is used up, and grows back evenly', () => {
    const allowance = new Allowance(60);
    expect(allowance.take('a', 20, 0)).toEqual({ allowed: true, remaining: 40, retryAfter: 0, resetAfter: 20 });
    expect(allowance.take('a', 40, 0)).toMatchObject({ allowed: true, remaining: 0 });
    expect(allowance.take('a', 5, 0)).toEqual({ allowed: false, remaining: 0, retryAfter: 5, resetAfter: 60 });
    expect(allowance.take('a', 5, 4_999)).toMatchObject({ allowed: false, retryAfter: 1 });
    expect(allowance.take('a', 5, 5_000)).toMatchObject({ allowed: true, remaining: 0 });
    expect(allowance.take('a', 60, 1_000_000)).toMatchObject({ allowed: true, remaining: 0 });
  });

  it('is each holder’s own', () => {
    const allowance = new Allowance(1);
    expect([allowance.take('a', 1, 0).allowed, allowance.take('b', 1, 0).allowed]).toEqual([true, true]);
    expect(allowance.take('a', 1, 0).allowed).toBe(false);
  });

  it('lets the dearest request through when it is whole, even one that costs more', () => {
    const allowance = new Allowance(10);
    expect(allowance.take('a', 100, 0)).toMatchObject({ allowed: true, remaining: 0 });
    expect(allowance.take('a', 100, 59_000)).toMatchObject({ allowed: false, retryAfter: 1 });
    expect(allowance.take('a', 100, 60_000)).toMatchObject({ allowed: true });
  });
});

describe('a request', () => {
  it.each([
    ['GET', '/api/v1/teams', 1],
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
});

describe('the limits', () => {
  const settings = { ...loadConfig({}), RATE_LIMIT_PER_KEY: 100, RATE_LIMIT_PER_TEAM: 150, RATE_LIMIT_FAILURES: 1 };
  const key = (keyId: string) => ({ ...SYSTEM, keyId, teamId: 'orders' });

  it('hold for a team’s keys together', () => {
    const limits = new RateLimits(new Config(settings));
    expect(limits.charge(key('a'), 100)).toEqual({
      headers: {
        'ratelimit-policy': '"key";q=100;w=60, "team";q=150;w=60',
        ratelimit: '"key";r=0;t=60, "team";r=50;t=40',
      },
      refusal: null,
    });
    const { refusal, headers } = limits.charge(key('b'), 60);
    expect(refusal?.details).toEqual({ retry_after: 4 });
    expect(headers['ratelimit']).toBe('"key";r=40;t=36, "team";r=50;t=40');
  });

  it('are on in production unless switched off, and elsewhere only if asked for', () => {
    const on = (more: object) => new RateLimits(new Config({ ...settings, ...more })).enabled;
    expect([on({}), on({ ENVIRONMENT: 'production' }), on({ RATE_LIMIT_ENABLED: true })]).toEqual([false, true, true]);
    expect(on({ ENVIRONMENT: 'production', RATE_LIMIT_ENABLED: false })).toBe(false);
  });

  it('take an address by the part that its holder cannot choose', () => {
    const limits = new RateLimits(new Config({ ...settings, RATE_LIMIT_ENABLED: true }));
    limits.chargeFailure('2001:db8:1:2:3::4');
    expect(() => {
      limits.chargeFailure('2001:db8:1:2:9::9');
    }).toThrow('Too many requests without a valid key from this address');
    limits.chargeFailure('2001:db8:1:3::4');
    limits.chargeFailure('192.0.2.1');
    limits.chargeFailure('192.0.2.2');
  });
});
