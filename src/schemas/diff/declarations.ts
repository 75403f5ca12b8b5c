import { combined, type Shape } from '../shape/shape.js';

/** Names with the shapes that describe each of them. */
export interface Declarations {
  get(name: string): readonly Shape[] | undefined;
  entries(): Iterable<readonly [string, readonly Shape[]]>;
}

/** The names a shape declares for its properties, through every combinator, each with the shapes that describe it. */
export function declarationsOf(shape: Shape): Declarations {
  const { objects, rules } = shape;
  if (rules === null) {
    return new OwnDeclarations(objects?.properties ?? new Map());
  }
  const found = new Map<string, Shape[]>();
  collect(shape, found, new Set());
  return found;
}

/** A plain object's properties as they are: a wide table is not copied to be asked about a few names. */
class OwnDeclarations implements Declarations {
  constructor(private readonly properties: ReadonlyMap<string, Shape>) {}

  get(name: string): readonly Shape[] | undefined {
    const shape = this.properties.get(name);
    return shape === undefined ? undefined : [shape];
  }

  *entries(): Generator<readonly [string, readonly Shape[]]> {
    for (const [name, shape] of this.properties) {
      yield [name, [shape]];
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
