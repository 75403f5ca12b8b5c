import type { ArrayFacets, ObjectFacets, Shape } from './shape.js';

/** Says which names of an object's properties are to be read as which others, given the object on the other side. */
type Renaming = (facets: ObjectFacets, other: ObjectFacets) => ReadonlyMap<string, string>;

/** Reads one shape with names of another, object by object; a shape in which no name changes stays the same object. */
export class Renamer {
  readonly #made = new Map<Shape, Map<Shape, Shape>>();

  constructor(private readonly renaming: Renaming) {}

  of(shape: Shape, other: Shape): Shape {
    if (isScalar(shape)) {
      return shape;
    }
    const known = this.#made.get(shape)?.get(other);
    if (known !== undefined) {
      return known;
    }
    // In a cycle the inner visit keeps the names as they are: a definition is renamed once, where it is entered.
    this.#remember(shape, other, shape);
    const made = this.#renamed(shape, other);
    this.#remember(shape, other, made);
    return made;
  }

  #remember(shape: Shape, other: Shape, made: Shape): void {
    const partners = this.#made.get(shape) ?? new Map<Shape, Shape>();
    partners.set(other, made);
    this.#made.set(shape, partners);
  }

  #renamed(shape: Shape, other: Shape): Shape {
    const objects = shape.objects && other.objects ? this.#object(shape.objects, other.objects) : shape.objects;
    const arrays = shape.arrays && other.arrays ? this.#array(shape.arrays, other.arrays) : shape.arrays;
    return objects === shape.objects && arrays === shape.arrays ? shape : { ...shape, objects, arrays };
  }

  #array(facets: ArrayFacets, other: ArrayFacets): ArrayFacets {
    const rest = this.of(facets.rest, other.rest);
    return rest === facets.rest ? facets : { ...facets, rest };
  }

  #object(facets: ObjectFacets, other: ObjectFacets): ObjectFacets {
    const names = this.renaming(facets, other);
    const nameOf = (name: string) => names.get(name) ?? name;
    const changed = new Map<string, Shape>();
    for (const [name, shape] of facets.properties) {
      const partner = isScalar(shape) ? undefined : other.properties.get(nameOf(name));
      const made = partner === undefined || partner === shape ? shape : this.of(shape, partner);
      if (made !== shape) {
        changed.set(name, made);
      }
    }
    if (names.size + changed.size === 0) {
      return facets;
    }
    const properties = [...facets.properties].map(([name, shape]): [string, Shape] => [
      nameOf(name),
      changed.get(name) ?? shape,
    ]);
    return { ...renamedSets(facets, nameOf), properties: new Map(properties) };
  }
}

/** Nothing in it has a name. */
function isScalar({ objects, arrays }: Shape): boolean {
  return objects === null && arrays === null;
}

function renamedSets(facets: ObjectFacets, nameOf: (name: string) => string): ObjectFacets {
  return {
    ...facets,
    required: new Set([...facets.required].map(nameOf)),
    filled: new Set([...facets.filled].map(nameOf)),
    key: facets.key?.map(nameOf) ?? null,
    keys: facets.keys === null ? null : new Map([...facets.keys].map(([name, key]) => [nameOf(name), key])),
  };
}

/** New names as the old side spells them, where the dialect says that they are the same. */
export function spelledAsBefore(): Renamer {
  return new Renamer((now, old) => {
    if (now.keys === null || old.keys === null) {
      return NO_RENAMES;
    }
    const strangers = namesMissingFrom(old, now);
    if (strangers.length === 0) {
      return NO_RENAMES;
    }
    const before = new Map([...old.keys].map(([name, key]) => [key, name]));
    return new Map(strangers.flatMap((name): [string, string][] => pair(name, before.get(now.keys?.get(name) ?? ''))));
  });
}

/** Old names as the new side calls them, where it declares what it carries on. */
export function carriedOn(): Renamer {
  return new Renamer((old, now) => {
    const renames = new Map<string, string>();
    for (const [name, { notes }] of now.properties) {
      const from = notes?.renamedFrom ?? null;
      if (from !== null && old.properties.has(from) && !now.properties.has(from) && !old.properties.has(name)) {
        renames.set(from, name);
      }
    }
    return renames;
  });
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map();

function namesMissingFrom(old: ObjectFacets, now: ObjectFacets): string[] {
  const missing: string[] = [];
  for (const name of now.properties.keys()) {
    if (!old.properties.has(name)) {
      missing.push(name);
    }
  }
  return missing;
}

function pair(name: string, other: string | undefined): [string, string][] {
  return other === undefined ? [] : [[name, other]];
}
