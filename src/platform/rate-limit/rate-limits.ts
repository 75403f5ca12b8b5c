import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { Config } from '../config.js';
import { Allowance, type Taken } from './allowance.js';
import { RateLimited } from './rate-limit.errors.js';

/** What one process allows to each key, each team, and each address that presents no valid key. */
@Injectable()
export class RateLimits {
  readonly enabled: boolean;
  readonly #keys: Allowance;
  readonly #teams: Allowance;
  readonly #failures: Allowance;

  constructor({ settings }: Config) {
    this.enabled = settings.RATE_LIMIT_ENABLED ?? settings.ENVIRONMENT === 'production';
    this.#keys = new Allowance(settings.RATE_LIMIT_PER_KEY);
    this.#teams = new Allowance(settings.RATE_LIMIT_PER_TEAM);
    this.#failures = new Allowance(settings.RATE_LIMIT_FAILURES);
  }

  /** Charges key and team; answers the headers of draft-ietf-httpapi-ratelimit-headers-10, and whether it was too much. */
  charge(
    { keyId, teamId, name }: Actor,
    cost: number,
  ): { headers: Record<string, string>; refusal: RateLimited | null } {
    const now = performance.now();
    const key = this.#keys.take(keyId ?? name, cost, now);
    const taken: [string, Allowance, Taken][] = [['key', this.#keys, key]];
    if (key.allowed && teamId !== null) {
      taken.push(['team', this.#teams, this.#teams.take(teamId, cost, now)]);
    }
    const short = taken.find(([, , { allowed }]) => !allowed);
    return {
      headers: {
        'ratelimit-policy': taken.map(([unit, { perMinute }]) => `"${unit}";q=${perMinute};w=60`).join(', '),
        ratelimit: taken.map(([unit, , at]) => `"${unit}";r=${at.remaining};t=${at.resetAfter}`).join(', '),
      },
      refusal: short ? new RateLimited(`of this ${short[0]}`, short[2].retryAfter) : null,
    };
  }

  /**
   * Charges an address for a key that was not valid. A valid key is never held up by what others guess: neither by its
   * id, nor because it shares their address.
   */
  chargeFailure(address: string): void {
    if (this.enabled) {
      const { allowed, retryAfter } = this.#failures.take(networkOf(address), 1, performance.now());
      if (!allowed) {
        throw new RateLimited('without a valid key from this address', retryAfter);
      }
    }
  }
}

/** An IPv4 address as it is; of an IPv6 address the half that its holder cannot choose. */
const networkOf = (address: string): string =>
  address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
