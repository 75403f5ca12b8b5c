import { pause } from '../processes/figures.js';
import type { Served } from './stage.js';

/** The value of one metric without labels; not a number where the process tells of none. */
export async function told({ origin }: Served, name: string): Promise<number> {
  const answer = await fetch(`${origin}/metrics`);
  const line = (await answer.text()).split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? Number.NaN);
}

/** Waits until nobody holds a connection of the pool, so long at most; how many are still held. */
export async function heldConnections(served: Served, mostMs: number): Promise<number> {
  for (const end = performance.now() + mostMs; ; await pause(50)) {
    const held = await told(served, 'tessera_database_connections_used');
    if (held === 0 || performance.now() > end) {
      return held;
    }
  }
}
