import { differenceAt, type Difference, type Pair } from './difference.js';

interface Count {
  /** Begins with `min` or `max`, which tells the direction. */
  readonly keyword: string;
  readonly old: number;
  readonly now: number;
  readonly kinds: number;
}

/** A changed limit on how many there may be: of letters, items or properties. */
export function diffCount(pair: Pair, { keyword, old, now, kinds }: Count): Difference[] {
  if (old === now) {
    return [];
  }
  const tightened = keyword.startsWith('min') ? now > old : now < old;
  const kind = tightened ? 'constraint_tightened' : 'constraint_relaxed';
  return [differenceAt(pair, { kind, keyword, kinds, before: written(keyword, old), after: written(keyword, now) })];
}

function written(keyword: string, count: number): number | null {
  const absent = keyword.startsWith('min') ? 0 : Infinity;
  return count === absent ? null : count;
}
