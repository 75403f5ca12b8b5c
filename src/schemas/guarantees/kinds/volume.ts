import type { GuaranteeKind } from '../guarantee-kind.js';
import type { Place } from '../place.js';
import { boundMoved, type WeakerWhen } from './bounds.js';

const ROWS = { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };

const BOUNDS = {
  min_rows: { ...ROWS, weaker: 'smaller' },
  max_rows: { ...ROWS, weaker: 'larger' },
  max_change_ratio: { min: 0, max: 1_000, whole: false, weaker: 'larger' },
} as const satisfies Record<string, { min: number; max: number; whole: boolean; weaker: WeakerWhen }>;

type Bound = keyof typeof BOUNDS;
type Volume = Readonly<Partial<Record<Bound, number>>>;

const NAMES = Object.keys(BOUNDS) as Bound[];

export const volume: GuaranteeKind<Volume> = {
  describes: 'How many rows there are, and by what share the number may change from one load to the next.',
  layout: 'single',
  example: { min_rows: 1000, max_rows: 100000, max_change_ratio: 0.5 },
  weakens: 'a smaller min_rows; a larger max_rows or max_change_ratio; a bound left out',
  read(value, place) {
    const members = place.members(value, NAMES);
    if (members === null) {
      return null;
    }
    const read = NAMES.filter((name) => members.has(name)).map((name) => [name, bound(name, members, place)] as const);
    if (read.length === 0) {
      return place.refuse(`Must have at least one of ${NAMES.join(', ')}`);
    }
    const bounds: Volume = Object.fromEntries(read.filter(([, limit]) => limit !== null));
    if (bounds.min_rows !== undefined && bounds.max_rows !== undefined && bounds.min_rows > bounds.max_rows) {
      return place.refuse('min_rows must not exceed max_rows');
    }
    return Object.keys(bounds).length === read.length ? bounds : null;
  },
  facts(before, after) {
    if (before === null || after === null) {
      return before === after ? [] : [{ direction: after === null ? 'weaker' : 'stronger' }];
    }
    const moved = NAMES.map((name) => {
      const direction = boundMoved(before[name] ?? null, after[name] ?? null, BOUNDS[name].weaker);
      return { direction, name, limit: after[name] ?? null };
    });
    return (['weaker', 'stronger'] as const).flatMap((direction) => {
      const bounds = moved.filter((move) => move.direction === direction);
      const outcome = Object.fromEntries(bounds.map(({ name, limit }) => [name, limit]));
      return bounds.length === 0 ? [] : [{ direction, outcome }];
    });
  },
};

function bound(name: Bound, members: ReadonlyMap<string, unknown>, place: Place): number | null {
  return place.at(name).number(members.get(name), BOUNDS[name]);
}
