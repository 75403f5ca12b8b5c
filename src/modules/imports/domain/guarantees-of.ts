import { promisePath } from '../../../schemas/index.js';
import { withinBounds } from './custom-bounds.js';
import type { PlannedGuarantees } from './import-plan.js';
import { placeOf, type Pledge, type Promised } from './pledge.js';

const KINDS = [
  'freshness',
  'volume',
  'nullability',
  'accepted_values',
  'uniqueness',
  'relationships',
  'custom',
] as const satisfies readonly Promised['kind'][];

/** As many entries of one kind as a contract takes. */
const MOST_LISTED = 200;

export interface Pledged {
  readonly guarantees: PlannedGuarantees;
  /** How many entries there were too many. */
  readonly leftOut: number;
  /** Where in the document each pledge is kept, by itself or by one that says the same. */
  readonly paths: ReadonlyMap<Pledge, string>;
}

/** One document of all pledges: one entry per place, the earlier one staying, and no entry twice. */
export function guaranteesOf(pledges: readonly Pledge[], source: string): Pledged {
  const { standing, standIns } = placed(pledges);
  const kept = withDistinctNames(standing);
  const entries = KINDS.map((kind) => [kind, entryOf(kind, kept, source)] as const);
  const lists = entries.map(([, entry]) => (Array.isArray(entry) ? entry.length : 0));
  return {
    guarantees: Object.fromEntries(
      entries.filter(([, entry]) => entry !== undefined).map(([kind, entry]) => [kind, listed(entry)]),
    ),
    leftOut: lists.reduce((total, length) => total + Math.max(0, length - MOST_LISTED), 0),
    paths: pathsOf(standIns, new Map(standing.map((pledge, index) => [pledge, kept[index] ?? pledge]))),
  };
}

interface Placed {
  /** One pledge a place, then those that had to leave theirs. */
  readonly standing: readonly Pledge[];
  /** The one that stands for each pledge. */
  readonly standIns: ReadonlyMap<Pledge, Pledge>;
}

function placed(pledges: readonly Pledge[]): Placed {
  const places = new Map<string, Pledge>();
  const displaced: Pledge[] = [];
  const standIns = new Map<Pledge, Pledge>();
  for (const pledge of pledges) {
    const place = placeOf(pledge.promised);
    const holder = places.get(place);
    if (!holder) {
      places.set(place, pledge);
      standIns.set(pledge, pledge);
    } else if (sameValue(holder.promised, pledge.promised)) {
      standIns.set(pledge, holder);
    } else if (pledge.otherwise) {
      const other: Pledge = { ...pledge, promised: { kind: 'custom', is: pledge.otherwise } };
      displaced.push(other);
      standIns.set(pledge, other);
    }
  }
  return { standing: [...places.values(), ...displaced], standIns };
}

function pathsOf(standIns: Placed['standIns'], kept: ReadonlyMap<Pledge, Pledge>): ReadonlyMap<Pledge, string> {
  return new Map(
    [...standIns].map(([pledge, standIn]) => {
      const { promised } = kept.get(standIn) ?? standIn;
      return [pledge, promisePath(promised.kind, promised.is, 'column' in promised ? promised.column : null)];
    }),
  );
}

function listed(entry: unknown): unknown {
  return Array.isArray(entry) ? entry.slice(0, MOST_LISTED) : entry;
}

/** Custom promises are told apart by name; tests of two packages may share one. */
function withDistinctNames(pledges: readonly Pledge[]): readonly Pledge[] {
  const uses = new Map<string, number>();
  return pledges.map((pledge) => {
    if (pledge.promised.kind !== 'custom') {
      return pledge;
    }
    const is = withinBounds(pledge.promised.is);
    const use = (uses.get(is.name) ?? 0) + 1;
    uses.set(is.name, use);
    return { ...pledge, promised: { kind: 'custom', is: use === 1 ? is : { ...is, name: `${is.name} (${use})` } } };
  });
}

/** Two in one place say the same but where a place holds a value: then their values decide, in whatever order. */
function sameValue(a: Promised, b: Promised): boolean {
  return a.kind === 'uniqueness' || a.kind === 'relationships' || spelled(a.is) === spelled(b.is);
}

function spelled(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value);
}

/** The document's entry for a kind, as that kind is written: one, one per column, or a list. */
function entryOf(kind: Promised['kind'], pledges: readonly Pledge[], source: string): unknown {
  const entries = pledges
    .filter(({ promised }) => promised.kind === kind)
    .map(({ promised, severity }) => ({ promised, entry: { is: promised.is, severity, source } }));
  if (entries.length === 0) {
    return undefined;
  }
  if (kind === 'freshness' || kind === 'volume') {
    return entries[0]?.entry;
  }
  if (kind === 'nullability' || kind === 'accepted_values') {
    // Unlike an assignment, fromEntries keeps a column called __proto__.
    return Object.fromEntries(
      entries.map(({ promised, entry }) => ['column' in promised ? promised.column : '', entry]),
    );
  }
  return entries.map(({ entry }) => entry);
}
