import type { Rules, Shape } from '../shape/shape.js';

/** The names a shape declares for its properties, through every combinator, each with the shapes that describe it. */
export function declarationsOf(shape: Shape): ReadonlyMap<string, readonly Shape[]> {
  const { objects, rules } = shape;
  if (rules === null) {
    return objects === null ? new Map() : new OnlyOwn(objects.properties);
  }
  const found = new Map<string, Shape[]>();
  collect(shape, found, new Set());
  return found;
}

/** A plain object's declarations, without copying a wide table's columns. */
class OnlyOwn extends Map<string, readonly Shape[]> {
  constructor(properties: ReadonlyMap<string, Shape>) {
    super();
    for (const [name, shape] of properties) {
      this.set(name, [shape]);
    }
  }
}

function collect(shape: Shape, found: Map<string, Shape[]>, seen: Set<Shape>): void {
  if (seen.has(shape)) {
    return;
  }
  seen.add(shape);
  for (const [name, property] of shape.objects?.properties ?? []) {
    const known = found.get(name);
    if (known === undefined) {
      found.set(name, [property]);
    } else {
      known.push(property);
    }
  }
  for (const part of shape.rules === null ? [] : combined(shape.rules)) {
    collect(part, found, seen);
  }
}

/** Every shape that a rule applies to the same value, but those it excludes. */
export function combined({ all, any, one, conditions }: Rules): Shape[] {
  return [...all, ...any.flat(), ...one.flat(), ...conditions.flatMap(({ then, otherwise }) => [then, otherwise])];
}
