import { ARRAY, BOOLEAN, EVERY_KIND, FALSE, NULL, NUMBER, OBJECT, STRING, TRUE, typesOf } from '../shape/kinds.js';
import type { Shape } from '../shape/shape.js';
import { differenceAt, type Difference, type Pair } from './difference.js';

/** Differences of the kinds of values, of null among them, and of closed lists of values. */
export function diffTypes(pair: Pair): Difference[] {
  const { before, after } = pair;
  const listed = before.enumerated && after.enumerated;
  if (listed || areTyped(before, after)) {
    return [...diffNull(pair), ...(listed ? diffValues(pair) : [])];
  }
  const found = [...diffNull(pair), ...diffKinds(pair)];
  if (before.enumerated !== after.enumerated) {
    const kind = after.enumerated ? 'constraint_tightened' : 'constraint_relaxed';
    const kinds = before.kinds & after.kinds & ~NULL;
    found.push(differenceAt(pair, { kind, keyword: 'enum', kinds, before: listOf(before), after: listOf(after) }));
  }
  return found;
}

/** Of two types of a warehouse the types themselves say more than the kinds of JSON values they would be. */
function areTyped({ physical: old }: Shape, { physical: now }: Shape): boolean {
  return old?.alone === true && now?.alone === true;
}

/** Null counts apart from the other kinds, unless a side says nothing of types at all. */
function diffNull(pair: Pair): Difference[] {
  const { before, after } = pair;
  const differing = before.kinds ^ after.kinds;
  if ((differing & NULL) === 0 || (differing !== NULL && (isUntyped(before) || isUntyped(after)))) {
    return [];
  }
  const added = (after.kinds & NULL) !== 0;
  return [
    differenceAt(pair, {
      kind: added ? 'nullable_added' : 'nullable_removed',
      keyword: 'type',
      kinds: NULL,
      before: !added,
      after: added,
    }),
  ];
}

function diffKinds(pair: Pair): Difference[] {
  const { before, after } = pair;
  const apart = (before.kinds ^ after.kinds) !== NULL && (isUntyped(before) || isUntyped(after)) ? 0 : NULL;
  const [old, now] = [typed(before) & ~apart, typed(after) & ~apart];
  const [gained, lost] = [now & ~old, old & ~now];
  if (gained === 0 && lost === 0) {
    return [];
  }
  const kind = gained === 0 ? 'type_narrowed' : lost === 0 ? 'type_widened' : 'type_changed';
  return [
    differenceAt(pair, { kind, keyword: 'type', kinds: gained | lost, before: named(before), after: named(after) }),
  ];
}

/** A list of booleans does not change the type: that is what the list's own finding is for. */
function typed({ kinds, enumerated }: Shape): number {
  return enumerated && (kinds & BOOLEAN) !== 0 ? kinds | BOOLEAN : kinds;
}

function isUntyped({ kinds }: Shape): boolean {
  return kinds === EVERY_KIND;
}

function named({ kinds }: Shape): unknown {
  const names = typesOf(kinds);
  return kinds === EVERY_KIND ? null : names.length === 1 ? names[0] : names;
}

function diffValues(pair: Pair): Difference[] {
  const [before, after] = [listOf(pair.before) ?? [], listOf(pair.after) ?? []];
  const [old, now] = [new Map(before.map(keyed)), new Map(after.map(keyed))];
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, value]) => value);
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, value]) => value);
  const kinds = EVERY_KIND & ~NULL;
  return [
    ...(gained.length > 0
      ? [differenceAt(pair, { kind: 'enum_values_added', keyword: 'enum', kinds, before, after, outcome: gained })]
      : []),
    ...(lost.length > 0
      ? [differenceAt(pair, { kind: 'enum_values_removed', keyword: 'enum', kinds, before, after, outcome: lost })]
      : []),
  ];
}

function keyed(value: unknown): [string, unknown] {
  return [JSON.stringify(value), value];
}

/** The values of a closed list in one order, without null; null where there is no list. */
export function listOf({ kinds, enumerated, numbers, strings, arrays, objects }: Shape): unknown[] | null {
  if (!enumerated) {
    return null;
  }
  const listed = (kind: number, values: Iterable<unknown> | undefined | null) =>
    (kinds & kind) === 0 ? [] : [...(values ?? [])];
  return [
    ...listed(FALSE, [false]),
    ...listed(TRUE, [true]),
    ...(listed(NUMBER, numbers?.values) as number[]).sort((a, b) => a - b),
    ...(listed(STRING, strings?.values) as string[]).sort(),
    ...listed(ARRAY, byText(arrays?.values)),
    ...listed(OBJECT, byText(objects?.values)),
  ];
}

function byText(values: ReadonlyMap<string, unknown> | undefined | null): unknown[] {
  return [...(values ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
