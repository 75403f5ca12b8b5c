import type { Inclusion } from '../inclusion/inclusion.js';
import { OBJECT } from '../shape/kinds.js';
import type { Shape } from '../shape/shape.js';
import { diffArrays } from './diff-arrays.js';
import { diffColumns } from './diff-columns.js';
import { diffNotes } from './diff-notes.js';
import { diffNumbers } from './diff-numbers.js';
import { diffObjects } from './diff-objects.js';
import { diffPhysical } from './diff-physical.js';
import { diffRules } from './diff-rules.js';
import { diffStrings } from './diff-strings.js';
import { diffTypes } from './diff-types.js';
import type { Difference, Pair, Visit } from './difference.js';

/** What the walk asks of inclusion: where nothing differs, and where nothing inside can matter any more. */
export type Settling = Pick<Inclusion, 'isIdentical' | 'settledIn' | 'implies'>;

/**
 * Lists every difference between two shapes, nearest first. Within one column a pair of definitions is visited once,
 * at its shortest path, so that a change in a cycle ends and a change in a shared definition is one fact per column.
 */
export function walk(before: Shape, after: Shape, inclusion: Settling): Difference[] {
  const found: Difference[] = [];
  const columns: Pair[] = [];
  const root: Pair = { path: '', before, after, settled: new Set() };
  const settled = inclusion.settledIn(root);
  visitAll({ ...root, settled }, inclusion, found, (column) => columns.push(column));
  for (const column of columns) {
    if (!inclusion.isIdentical(column.before, column.after)) {
      visitAll(column, inclusion, found);
    }
  }
  return found;
}

/** Visits places breadth first; those that `aside` takes are left to the caller. */
function visitAll(start: Pair, inclusion: Settling, found: Difference[], aside?: (pair: Pair) => void): void {
  const seen = new Map<Shape, Set<Shape>>();
  const waiting = [start];
  for (let index = 0; index < waiting.length; index += 1) {
    const pair = waiting[index];
    if (pair !== undefined && isNew(pair, seen) && !inclusion.isIdentical(pair.before, pair.after)) {
      const visit: Visit = (next, inside = false) => (aside === undefined || inside ? waiting.push(next) : aside(next));
      const settled = withSettled(pair, inclusion, index > 0 || aside === undefined);
      found.push(...differencesAt(settled, visit, inclusion));
    }
  }
}

function withSettled(pair: Pair, inclusion: Settling, own: boolean): Pair {
  return own ? { ...pair, settled: inclusion.settledIn(pair, pair.settled) } : pair;
}

function isNew({ before, after }: Pair, seen: Map<Shape, Set<Shape>>): boolean {
  const partners = seen.get(before) ?? new Set<Shape>();
  seen.set(before, partners);
  const fresh = !partners.has(after);
  partners.add(after);
  return fresh;
}

function differencesAt(pair: Pair, visit: Visit, inclusion: Settling): Difference[] {
  const both = pair.before.kinds & pair.after.kinds;
  const [old, now] = [pair.before.physical, pair.after.physical];
  if (old?.alone === true && now?.alone === true && old.type.family !== now.type.family) {
    return [...diffNotes(pair), ...diffTypes(pair), ...diffPhysical(pair)];
  }
  return [
    ...diffNotes(pair),
    ...diffTypes(pair),
    ...diffPhysical(pair),
    ...diffNumbers(pair),
    ...diffStrings(pair, inclusion),
    ...diffArrays(pair, visit),
    ...((both & OBJECT) === 0 ? [] : diffColumns(pair, visit)),
    ...diffObjects(pair, visit),
    ...diffRules(pair, visit),
  ];
}
