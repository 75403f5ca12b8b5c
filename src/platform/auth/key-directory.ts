import type { Actor } from './actor.js';

/** Who a presented key belongs to. The identity module answers; authentication knows no tables. */
export abstract class KeyDirectory {
  /** The actor behind a live key of a live team; null for anything else, whatever the reason. */
  abstract find(presented: string): Promise<Omit<Actor, 'requestId'> | null>;
}
