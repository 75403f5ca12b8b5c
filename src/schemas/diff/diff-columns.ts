import { below } from '../data-path.js';
import { OBJECT } from '../shape/kinds.js';
import { ANYTHING, isAnything, OBJECTS, type Shape } from '../shape/shape.js';
import { declarationsOf, type Declarations } from './declarations.js';
import { describe } from './describe.js';
import { differenceAt, type Difference, type Pair, type Visit } from './difference.js';
import { lookup, onlyProperties } from './reduce.js';

/** Columns, or properties, that came, went, or say that they carry on another one. */
export function diffColumns(pair: Pair, visit: Visit): Difference[] {
  if ((pair.before.kinds & OBJECT) === 0 || (pair.after.kinds & OBJECT) === 0) {
    return [];
  }
  const [old, now] = [declarationsOf(pair.before), declarationsOf(pair.after)];
  const gone = missingFrom(now, old);
  const come = missingFrom(old, now);
  const names = new Set(gone.map(([name]) => name));
  const renamed = new Map(come.flatMap(([name, shapes]) => renames(name, shapes, names)));
  const moved = new Set([...renamed.values()].map(({ to }) => to));
  for (const [from, { to }] of renamed) {
    const [before, after] = [old.get(from)?.[0] ?? ANYTHING, now.get(to)?.[0] ?? ANYTHING];
    visit({ path: below(pair.path, from), before, after: withoutRename(after), settled: pair.settled });
  }
  return [
    ...gone.map(([name, shapes]) => {
      const rename = renamed.get(name);
      return rename === undefined ? removal(pair, name, shapes) : renaming(pair, name, rename.to);
    }),
    ...come.filter(([name]) => !moved.has(name)).map(([name, shapes]) => addition(pair, name, shapes)),
  ];
}

/** What one side declares and the other does not. */
function missingFrom(other: Declarations, side: Declarations): (readonly [string, readonly Shape[]])[] {
  const missing: (readonly [string, readonly Shape[]])[] = [];
  for (const name of side.names()) {
    if (side.declares(name) && !other.declares(name)) {
      missing.push([name, side.get(name) ?? []]);
    }
  }
  return missing;
}

function renames(name: string, shapes: readonly Shape[], gone: ReadonlySet<string>): [string, { to: string }][] {
  const from = shapes.map(({ notes }) => notes?.renamedFrom ?? null).find((old) => old !== null);
  return from !== undefined && gone.has(from) ? [[from, { to: name }]] : [];
}

/** That a column says where it comes from is told by the renaming itself. */
function withoutRename(shape: Shape): Shape {
  return shape.notes === null ? shape : { ...shape, notes: { ...shape.notes, renamedFrom: null } };
}

function removal(pair: Pair, name: string, shapes: readonly Shape[]): Difference {
  return differenceAt(pair, {
    kind: 'column_removed',
    path: below(pair.path, name),
    before: describe(shapes[0] ?? ANYTHING),
    after: null,
    kinds: OBJECT,
    judged: onlyProperties(pair, [name]),
  });
}

function renaming(pair: Pair, from: string, to: string): Difference {
  return differenceAt(pair, {
    kind: 'column_renamed',
    path: below(pair.path, from),
    before: from,
    after: to,
    kinds: OBJECT,
    judged: onlyProperties(pair, [from, to]),
  });
}

function addition(pair: Pair, name: string, shapes: readonly Shape[]): Difference {
  const old = pair.before.objects ?? OBJECTS;
  const now = pair.after.objects ?? OBJECTS;
  const optional = !now.required.has(name) || now.filled.has(name);
  return differenceAt(pair, {
    kind: 'column_added',
    path: below(pair.path, name),
    before: null,
    after: { ...asObject(describe(shapes[0] ?? ANYTHING)), ...(optional ? {} : { required: true }) },
    kinds: OBJECT,
    judged: onlyProperties(pair, [name]),
    undeclared: optional && isAnything(lookup(old, name)),
  });
}

function asObject(described: unknown): object {
  return typeof described === 'object' && described !== null ? described : { allows: described };
}
