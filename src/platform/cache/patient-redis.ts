import KeyvRedis from '@keyv/redis';
import { Patience } from '../patience.js';

const WAIT_MS = 50;
const REST_MS = 1_000;

/** Redis keeps a text for so long, since it may also hold work that must not be evicted; and none that is longer. */
const KEPT_MS = 3_600_000;
const LONGEST = 262_144;

/** A store that may be away, slow or frozen: then everything is a miss, nothing is an error, and nobody waits. */
export class PatientRedis extends KeyvRedis<string> {
  readonly #patience = new Patience(WAIT_MS, REST_MS);

  constructor(url: string) {
    const socket = { connectTimeout: 1_000, reconnectStrategy: 250 };
    super({ url, disableOfflineQueue: true, socket }, { throwOnErrors: true });
    this.on('error', () => {});
    // Goes on trying for as long as it takes.
    this.getClient().catch(() => {});
  }

  override get<Text = string>(key: string): Promise<Text | undefined> {
    return this.#patience.ask(() => super.get<Text>(key));
  }

  /** Comes back at once: nobody waits until others can find a text. */
  override set(key: string, value: string): Promise<void> {
    if (value.length <= LONGEST) {
      void this.#patience.ask(() => super.set(key, value, KEPT_MS));
    }
    return Promise.resolve();
  }

  /** Without waiting for a server that may be gone. */
  override disconnect(): Promise<void> {
    if (this.client.isOpen) {
      void this.client.destroy();
    }
    return Promise.resolve();
  }
}
