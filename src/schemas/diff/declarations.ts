import { combined, type Shape } from '../shape/shape.js';

/** Names with the shapes that describe each of them. */
export interface Declarations {
  names(): Iterable<string>;
  get(name: string): readonly Shape[] | undefined;
  /** Whether a name can hold a value: a property that can hold none is not declared. */
  declares(name: string): boolean;
}

/** The names a shape declares for its properties, through every combinator, each with the shapes that describe it. */
export function declarationsOf(shape: Shape): Declarations {
  const { objects, rules } = shape;
  if (rules === null) {
    return new OwnDeclarations(objects?.properties ?? new Map());
  }
  const found = new Map<string, Shape[]>();
  collect(shape, found, new Set());
  return new CombinedDeclarations(found);
}

/** A plain object's properties as they are: a wide table is not copied to be asked about a few names. */
class OwnDeclarations implements Declarations {
  constructor(private readonly properties: ReadonlyMap<string, Shape>) {}

  names(): Iterable<string> {
    return this.properties.keys();
  }

  get(name: string): readonly Shape[] | undefined {
    const shape = this.properties.get(name);
    return shape === undefined ? undefined : [shape];
  }

  declares(name: string): boolean {
    const shape = this.properties.get(name);
    return shape !== undefined && shape.kinds !== 0;
  }
}

class CombinedDeclarations implements Declarations {
  constructor(private readonly found: ReadonlyMap<string, readonly Shape[]>) {}

  names(): Iterable<string> {
    return this.found.keys();
  }

  get(name: string): readonly Shape[] | undefined {
    return this.found.get(name);
  }

  declares(name: string): boolean {
    return this.found.get(name)?.some(({ kinds }) => kinds !== 0) === true;
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
