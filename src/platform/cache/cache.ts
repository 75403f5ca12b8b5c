import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Cache as Stores, createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { Config, type Settings } from '../config.js';
import { Metrics } from '../metrics/metrics.js';
import { PatientRedis } from './patient-redis.js';
import { RecentTexts } from './recent-texts.js';

const CHARACTERS_PER_MEGABYTE = 1_048_576;

/**
 * Texts that never change: a key names the very state that its text shows, so that none is ever stale.
 * Kept in memory, and beyond it in Redis where there is one, for every process.
 */
@Injectable()
export class Cache implements OnApplicationShutdown {
  readonly #stores: Stores | null;
  readonly #looked: (outcome: string) => void;

  constructor({ settings }: Config, metrics: Metrics) {
    this.#looked = metrics.counter('cache_lookups_total', 'Looks into the cache, by what came of them.', 'outcome');
    this.#stores = settings.CACHE_MEGABYTES === 0 ? null : createCache({ stores: storesOf(settings) });
  }

  /** The text of the key; where it is not known, `read` answers one that is of that state or newer, and it is kept. */
  async text(key: string, read: () => Promise<string>): Promise<string> {
    if (!this.#stores) {
      return read();
    }
    let outcome = 'hit';
    const text = await this.#stores.wrap(key, () => {
      outcome = 'miss';
      return read();
    });
    this.#looked(outcome);
    return text;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#stores?.disconnect();
  }
}

function storesOf({ CACHE_MEGABYTES, REDIS_URL }: Settings): Keyv[] {
  const memory = new Keyv({ store: new RecentTexts(CACHE_MEGABYTES * CHARACTERS_PER_MEGABYTE), useKeyPrefix: false });
  // In memory a text is kept as it is.
  memory.serialize = undefined;
  memory.deserialize = undefined;
  if (REDIS_URL === '') {
    return [memory];
  }
  const redis = new Keyv({ store: new PatientRedis(REDIS_URL), namespace: 'tessera-cache', useKeyPrefix: false });
  redis.on('error', () => {});
  return [memory, redis];
}
