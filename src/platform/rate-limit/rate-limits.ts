import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { Config, type Settings } from '../config.js';
import { bears, type Charge, type Standing, standingOf, type Taken } from './allowance.js';
import { LocalAllowances } from './local-allowances.js';
import { networkOf } from './network-of.js';
import { RateLimited } from './rate-limit.errors.js';
import { SharedAllowances } from './shared-allowances.js';

/** What is allowed to each key, each team, and each address that presents no valid key. */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  readonly enabled: boolean;
  readonly #settings: Settings;
  readonly #local = new LocalAllowances();
  readonly #shared: SharedAllowances | null;

  constructor({ settings }: Config) {
    this.#settings = settings;
    this.enabled = settings.RATE_LIMIT_ENABLED ?? settings.ENVIRONMENT === 'production';
    this.#shared = this.enabled && settings.REDIS_URL !== '' ? new SharedAllowances(settings.REDIS_URL) : null;
  }

  /** Charges key and team; the headers are those of draft-ietf-httpapi-ratelimit-headers-10. */
  async charge(
    { keyId, teamId, name }: Pick<Actor, 'keyId' | 'teamId' | 'name'>,
    cost: number,
  ): Promise<{ headers: Record<string, string>; refusal: RateLimited | null }> {
    const { RATE_LIMIT_PER_KEY: perKey, RATE_LIMIT_PER_TEAM: perTeam } = this.#settings;
    const key = { unit: 'key', holder: keyId ?? name, perMinute: perKey, cost };
    const team = teamId === null ? [] : [{ unit: 'team', holder: teamId, perMinute: perTeam, cost }];
    const { standings, short } = await this.take([key, ...team]);
    return {
      headers: {
        'ratelimit-policy': standings.map(({ unit, perMinute }) => `"${unit}";q=${perMinute};w=60`).join(', '),
        ratelimit: standings
          .map(({ unit, remaining, resetAfter }) => `"${unit}";r=${remaining};t=${resetAfter}`)
          .join(', '),
      },
      refusal: short ? new RateLimited(`of this ${short.unit}`, short.retryAfter) : null,
    };
  }

  /**
   * Charges an address for a key that was not valid. A valid key is never held up by what others guess: neither by its
   * id, nor because it shares their address. Where a proxy passes on what is no address, its own counts.
   */
  async chargeFailure(address: string, connected = ''): Promise<void> {
    if (!this.enabled) {
      return;
    }
    const perMinute = this.#settings.RATE_LIMIT_FAILURES;
    const { short } = await this.take([
      { unit: 'address', holder: networkOf(address) ?? connected, perMinute, cost: 1 },
    ]);
    if (short) {
      throw new RateLimited('without a valid key from this address', short.retryAfter);
    }
  }

  onApplicationShutdown(): void {
    this.#shared?.close();
  }

  /** By Redis, for all processes together; else, and while it is away, by what this process remembers. */
  private async take(charges: readonly Charge[]): Promise<{ standings: Told[]; short: Told | undefined }> {
    const shared = await this.#shared?.take(charges);
    return told(charges, shared ?? this.#local.take(charges, performance.now()));
  }
}

type Told = Charge & Standing;

function told(charges: readonly Charge[], { allowed, debtsMs }: Taken): { standings: Told[]; short: Told | undefined } {
  const standings = charges.map((charge, at) => ({ ...charge, ...standingOf(debtsMs[at] ?? 0, charge) }));
  const short = allowed ? undefined : standings.find((charge, at) => !bears(debtsMs[at] ?? 0, charge));
  return { standings, short };
}
