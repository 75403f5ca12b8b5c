import type { FindingKind } from '../finding-kinds.js';
import type { Question } from '../modes.js';
import { renamer, withRenamedColumns, type Renames } from './columns-in-guarantees.js';
import { guaranteePath, written, type Guarantee, type Guarantees } from './guarantee.js';
import type { ColumnPromise, Fact, Pair } from './guarantee-kind.js';
import { GUARANTEE_KINDS, guaranteeKind, type GuaranteeKindName } from './guarantees.js';
import { subjectsOf } from './guarantee-subjects.js';
import { readGuarantees } from './parse-guarantees.js';

/** What a schema itself promises of a column; null where it declares no such column. */
export type SchemaPromises = (column: string) => ColumnPromise | null;

/** What else the diff should know: the schemas on both sides, and declared renames by old name. */
export interface DiffContext {
  readonly schema?: { readonly before: SchemaPromises; readonly after: SchemaPromises };
  readonly renames?: Renames;
}

/** One promise that moved, and the questions it fails by that. */
export interface GuaranteeDifference {
  readonly kind: Extract<FindingKind, `guarantee_${string}`>;
  readonly keyword: GuaranteeKindName;
  readonly path: string;
  readonly subjects: readonly string[] | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly fails: readonly Question[];
  readonly unknown: readonly Question[];
  /** What consent would be bound to: values gained or lost, else the new promise. */
  readonly outcome: unknown;
}

type Entries = ReadonlyMap<string, Guarantee>;
type Level = 'error' | 'any';

interface Sides {
  readonly kind: GuaranteeKindName;
  readonly before: Entries;
  readonly after: Entries;
  readonly promised: (column: string) => { before: ColumnPromise | null; after: ColumnPromise | null };
}

const OPEN: ColumnPromise = { nullable: true, enum: null };
const NO_RENAMES: Renames = new Map();
const GIVEN_UP = ['readers', 'strict_readers'] as const;

/** What two versions promise differently beyond their schemas, sorted by path; a `warn` promise fails nothing. */
export function diffGuarantees(
  before: Guarantees,
  after: Guarantees,
  { schema, renames = NO_RENAMES }: DiffContext = {},
): readonly GuaranteeDifference[] {
  const carried = renames.size === 0 ? before : readGuarantees(withRenamedColumns(before.document, renames));
  const oldName = renamer(new Map([...renames].map(([from, to]) => [to, from])));
  const promised: Sides['promised'] = (column) => ({
    before: schema ? schema.before(oldName(column)) : OPEN,
    after: schema ? schema.after(column) : OPEN,
  });
  return GUARANTEE_KINDS.flatMap((kind) =>
    differencesOf({ kind, promised, before: entriesOf(carried, kind), after: entriesOf(after, kind) }),
  ).sort((a, b) => compareTexts(a.path, b.path) || compareTexts(a.kind, b.kind));
}

function entriesOf(guarantees: Guarantees, kind: GuaranteeKindName): Entries {
  return new Map(
    [...guarantees.byPath.values()].filter((entry) => entry.kind === kind).map((entry) => [entry.key, entry]),
  );
}

function differencesOf(sides: Sides): GuaranteeDifference[] {
  const promises = differencesAt('error', sides);
  const told = new Set(promises.map(({ path }) => path));
  return [...promises, ...differencesAt('any', sides).filter(({ path }) => !told.has(path))];
}

function differencesAt(level: Level, sides: Sides): GuaranteeDifference[] {
  const line = guaranteeKind(sides.kind);
  return pairsAt(level, sides).flatMap((pair) => {
    const { before, after } = line.layout === 'by_column' ? sides.promised(pair.key) : { before: OPEN, after: OPEN };
    // A column that came or went is a finding of its own, and takes its promises along.
    if (before === null || after === null) {
      return [];
    }
    return line.facts(pair.before, pair.after, { before, after }).map((fact) => difference(sides, pair, fact, level));
  });
}

function pairsAt(level: Level, sides: Sides): readonly Pair<unknown>[] {
  const line = guaranteeKind(sides.kind);
  const before = [...sides.before.values()].filter((entry) => counts(entry, level, sides, 'after'));
  const after = [...sides.after.values()].filter((entry) => counts(entry, level, sides, 'before'));
  if (line.pairs) {
    return line.pairs(
      before.map(({ value }) => value),
      after.map(({ value }) => value),
    );
  }
  const old = new Map(before.map(({ key, value }) => [key, value]));
  const current = new Map(after.map(({ key, value }) => [key, value]));
  const keys = new Set([...old.keys(), ...current.keys()]);
  return [...keys].map((key) => ({ key, before: old.get(key) ?? null, after: current.get(key) ?? null }));
}

/** Whether a promise is made at this level, of something that the other side has too. */
function counts(entry: Guarantee, level: Level, sides: Sides, other: 'before' | 'after'): boolean {
  const columns = guaranteeKind(entry.kind).columnsIn?.(entry.value) ?? [];
  const elsewhere = columns.length === 0 || columns.some((column) => sides.promised(column)[other] !== null);
  return elsewhere && (level === 'any' || entry.severity === 'error');
}

function difference(sides: Sides, pair: Pair<unknown>, fact: Fact, level: Level): GuaranteeDifference {
  const before = entryBehind(sides.before, sides.kind, pair.before, pair.key);
  const after = entryBehind(sides.after, sides.kind, pair.after, pair.key);
  return {
    kind: kindOf(fact, before, after),
    keyword: sides.kind,
    path: guaranteePath(sides.kind, pair.key),
    subjects: subjectsIn(after ?? before),
    before: before && written(before),
    after: after && written(after),
    fails: level === 'error' ? failedBy(fact) : [],
    unknown: level === 'error' && fact.direction === 'unknown' ? GIVEN_UP : [],
    outcome: fact.outcome ?? (after && written({ ...after, source: null })),
  };
}

/** The entry on one side of a pair; at `error` a side may promise nothing and still have a `warn` entry. */
function entryBehind(entries: Entries, kind: GuaranteeKindName, value: unknown, key: string): Guarantee | null {
  const identity = value === null ? undefined : guaranteeKind(kind).identity?.(value);
  return entries.get(identity ?? key) ?? null;
}

function kindOf({ direction }: Fact, before: Guarantee | null, after: Guarantee | null): GuaranteeDifference['kind'] {
  if (direction === 'unknown') {
    return 'guarantee_changed';
  }
  if (direction === 'weaker') {
    return after === null ? 'guarantee_removed' : 'guarantee_weakened';
  }
  return before === null ? 'guarantee_added' : 'guarantee_strengthened';
}

function failedBy({ direction, rowLevel }: Fact): readonly Question[] {
  if (direction === 'weaker') {
    return GIVEN_UP;
  }
  return direction === 'stronger' && rowLevel === true ? ['history'] : [];
}

const subjectsIn = (entry: Guarantee | null) => entry && subjectsOf(entry);

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
