import { sameValues } from './same-facets.js';
import type { ArrayFacets, ObjectFacets, Rules, Shape } from './shape.js';

/** Pairs of shapes that are still to be compared. */
export type Waiting = (readonly [Shape, Shape])[];

/** Queues the parts of a pair that must be the same too; false where they do not even pair up. */
export function pairChildren(a: Shape, b: Shape, waiting: Waiting, notes: boolean): boolean {
  return (
    pairArrays(a.arrays, b.arrays, waiting) &&
    pairObjects(a.objects, b.objects, waiting, notes) &&
    pairRules(a.rules, b.rules, waiting)
  );
}

function pairArrays(a: ArrayFacets | null, b: ArrayFacets | null, waiting: Waiting): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  waiting.push([a.rest, b.rest]);
  const sameLength = a.min === b.min && a.max === b.max && a.unique === b.unique && sameValues(a.values, b.values);
  const sameContains = pairLists(
    a.contains.map(({ shape }) => shape),
    b.contains.map(({ shape }) => shape),
    waiting,
  );
  const sameLimits = a.contains.every(
    ({ min, max }, index) => min === b.contains[index]?.min && max === b.contains[index]?.max,
  );
  return sameLength && sameContains && sameLimits && pairLists(a.prefix, b.prefix, waiting);
}

function pairObjects(a: ObjectFacets | null, b: ObjectFacets | null, waiting: Waiting, notes: boolean): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  waiting.push([a.additional, b.additional]);
  if (a.names !== null && b.names !== null) {
    waiting.push([a.names, b.names]);
  }
  const named = (a.names === null) === (b.names === null);
  return (
    named &&
    (!notes || sameOrder(a, b)) &&
    sameCounts(a, b) &&
    pairPatterns(a, b, waiting) &&
    pairProperties(a, b, waiting)
  );
}

function sameCounts(a: ObjectFacets, b: ObjectFacets): boolean {
  return (
    a.min === b.min &&
    a.max === b.max &&
    sameValues(a.required, b.required) &&
    sameValues(a.filled, b.filled) &&
    sameValues(a.values, b.values)
  );
}

/** Columns stand in an order; JSON properties do not, and a parser that cares keeps them apart by `ordered`. */
function sameOrder(a: ObjectFacets, b: ObjectFacets): boolean {
  return sameSequence(a.key, b.key) && (!a.ordered || sameNames(a.properties, b.properties));
}

function sameSequence(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === b || (a?.length === b?.length && a?.every((name, index) => name === b?.[index]) === true);
}

/** Whether two maps name the same in the same order. */
export function sameNames(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const others = b.keys();
  for (const name of a.keys()) {
    if (others.next().value !== name) {
      return false;
    }
  }
  return a.size === b.size;
}

function pairProperties(a: ObjectFacets, b: ObjectFacets, waiting: Waiting): boolean {
  if (a.properties.size !== b.properties.size) {
    return false;
  }
  for (const [name, shape] of a.properties) {
    const other = b.properties.get(name);
    if (other === undefined) {
      return false;
    }
    if (shape !== other) {
      waiting.push([shape, other]);
    }
  }
  return true;
}

function pairPatterns(a: ObjectFacets, b: ObjectFacets, waiting: Waiting): boolean {
  const others = new Map(b.patterns.map(({ pattern, shape }) => [pattern, shape]));
  return (
    a.patterns.length === b.patterns.length &&
    a.patterns.every(({ pattern, shape }) => {
      const other = others.get(pattern);
      return other !== undefined && waiting.push([shape, other]) > 0;
    })
  );
}

function pairRules(a: Rules | null, b: Rules | null, waiting: Waiting): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  const sameOpaque = a.opaque.map(({ text }) => text).join() === b.opaque.map(({ text }) => text).join();
  return (
    sameOpaque &&
    pairLists(a.all, b.all, waiting) &&
    pairLists(a.not, b.not, waiting) &&
    pairGroups(a.any, b.any, waiting) &&
    pairGroups(a.one, b.one, waiting) &&
    pairLists(conditionParts(a), conditionParts(b), waiting)
  );
}

function conditionParts({ conditions }: Rules): Shape[] {
  return conditions.flatMap(({ when, then, otherwise }) => [when, then, otherwise]);
}

function pairGroups(a: Rules['any'], b: Rules['any'], waiting: Waiting): boolean {
  return a.length === b.length && a.every((group, index) => pairLists(group, b[index] ?? [], waiting));
}

function pairLists(a: readonly Shape[], b: readonly Shape[], waiting: Waiting): boolean {
  a.forEach((shape, index) => {
    const other = b[index];
    if (other !== undefined) {
      waiting.push([shape, other]);
    }
  });
  return a.length === b.length;
}
