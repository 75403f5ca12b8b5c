import { OBJECT } from '../shape/kinds.js';
import { ANYTHING, draft, isAnything, OBJECTS, type ObjectFacets, type Shape } from '../shape/shape.js';
import type { Pair } from './difference.js';

/** What an object says of a property it need not name. Patterns are left to the inclusion of the whole. */
export function lookup(facets: ObjectFacets, name: string): Shape {
  return facets.properties.get(name) ?? (facets.patterns.length > 0 ? ANYTHING : facets.additional);
}

/** Both sides reduced to some properties, where that is all there is to say; a shape with rules is judged whole. */
export function onlyProperties(pair: Pair, names: readonly string[]): Pair {
  return { ...pair, before: reduced(pair.before, names), after: reduced(pair.after, names) };
}

export function reduced(shape: Shape, names: readonly string[]): Shape {
  const { objects, rules } = shape;
  if (rules !== null || objects === null || objects.patterns.length > 0) {
    return shape;
  }
  const kept = names.map((name): [string, Shape] => [name, lookup(objects, name)]);
  return {
    ...draft(OBJECT),
    objects: {
      ...OBJECTS,
      properties: new Map(kept.filter(([, property]) => !isAnything(property) || property.notes !== null)),
      required: new Set(names.filter((name) => objects.required.has(name))),
      filled: objects.filled,
    },
  };
}
