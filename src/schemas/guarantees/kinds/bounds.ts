import type { Fact } from '../guarantee-kind.js';

/** Which way a bound moves when it promises less. */
export type WeakerWhen = 'larger' | 'smaller';

/** How a bound moved; null is no bound, which promises nothing. */
export function boundMoved(before: number | null, after: number | null, weaker: WeakerWhen): Fact['direction'] | null {
  if (before === after) {
    return null;
  }
  if (before === null || after === null) {
    return after === null ? 'weaker' : 'stronger';
  }
  return after > before === (weaker === 'larger') ? 'weaker' : 'stronger';
}
