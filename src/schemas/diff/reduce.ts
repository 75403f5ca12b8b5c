import { OBJECT } from '../shape/kinds.js';
import { ANYTHING, draft, isAnything, OBJECTS, type ObjectFacets, type Shape } from '../shape/shape.js';
import type { Pair } from './difference.js';

/** What an object says of a property it need not name. Patterns are left to the inclusion of the whole. */
export function lookup(facets: ObjectFacets, name: string): Shape {
  return facets.properties.get(name) ?? (facets.patterns.length > 0 ? ANYTHING : facets.additional);
}

/** Both sides reduced to one property, where that is all there is to say; a shape with rules is judged whole. */
export function onlyProperty(pair: Pair, name: string): Pair {
  return { ...pair, before: reduced(pair.before, name), after: reduced(pair.after, name) };
}

export function reduced(shape: Shape, name: string): Shape {
  const { objects, rules } = shape;
  if (rules !== null || objects === null || objects.patterns.length > 0) {
    return shape;
  }
  const property = lookup(objects, name);
  return {
    ...draft(OBJECT),
    objects: {
      ...OBJECTS,
      properties: !isAnything(property) ? new Map([[name, property]]) : OBJECTS.properties,
      required: objects.required.has(name) ? new Set([name]) : OBJECTS.required,
      filled: objects.filled,
    },
  };
}
