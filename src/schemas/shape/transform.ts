import { lowered } from '../formats/columns/lower.js';
import { ARRAY, OBJECT } from './kinds.js';
import { Reach } from './reach.js';
import {
  ANYTHING,
  isAnything,
  NOTHING,
  type ArrayFacets,
  type Draft,
  type ObjectFacets,
  type Rules,
  type Shape,
} from './shape.js';

/**
 * Reads every object of a graph in another way, once per shape; cycles stay cycles. Only what constrains from the outside is
 * changed: under `not`, or as the premise of a condition, opening would close.
 */
export class Transform {
  readonly #made = new Map<Shape, Shape>();

  constructor(
    private readonly objects: (facets: ObjectFacets) => ObjectFacets,
    /** Whether an alternative may overlap with others that it excluded before, now that it is read in another way. */
    private readonly overlaps: (alternative: Shape) => boolean,
    /** How a shape by itself is read, before what is in it. */
    private readonly own: (shape: Shape) => Shape = (shape) => shape,
  ) {}

  of(given: Shape): Shape {
    const shape = this.own(given);
    if (shape.objects === null && shape.arrays === null && shape.rules === null) {
      return shape;
    }
    const made = this.#made.get(given);
    if (made !== undefined) {
      return made;
    }
    const copy: Draft = { ...shape };
    this.#made.set(given, copy);
    copy.objects = (shape.kinds & OBJECT) !== 0 && shape.objects !== null ? this.#object(shape.objects) : shape.objects;
    copy.arrays = (shape.kinds & ARRAY) !== 0 && shape.arrays !== null ? this.#array(shape.arrays) : shape.arrays;
    copy.rules = shape.rules === null ? null : this.#rules(shape.rules);
    return copy;
  }

  #object(facets: ObjectFacets): ObjectFacets {
    const changed = this.objects(facets);
    return {
      ...changed,
      properties: this.#properties(changed.properties),
      patterns: changed.patterns.map(({ pattern, shape }) => ({ pattern, shape: this.of(shape) })),
      additional: this.of(changed.additional),
    };
  }

  /** The same map where nothing in it is read otherwise: most tables hold nothing nested. */
  #properties(properties: ObjectFacets['properties']): ObjectFacets['properties'] {
    const made = new Map<string, Shape>();
    for (const [name, shape] of properties) {
      const read = this.of(shape);
      if (read !== shape) {
        made.set(name, read);
      }
    }
    return made.size === 0
      ? properties
      : new Map([...properties].map(([name, shape]) => [name, made.get(name) ?? shape]));
  }

  #array(facets: ArrayFacets): ArrayFacets {
    return { ...facets, prefix: facets.prefix.map((item) => this.of(item)), rest: this.of(facets.rest) };
  }

  #rules(rules: Rules): Rules {
    const groups = (list: Rules['any']) => list.map((group) => group.map((shape) => this.of(shape)));
    return {
      ...rules,
      all: rules.all.map((shape) => this.of(shape)),
      any: groups([...rules.any, ...rules.one.filter((group) => group.some(this.overlaps))]),
      one: groups(rules.one.filter((group) => !group.some(this.overlaps))),
      conditions: rules.conditions.map((condition) => ({
        ...condition,
        then: this.of(condition.then),
        otherwise: this.of(condition.otherwise),
      })),
    };
  }
}

const NEVER = () => false;

/** Without what closes objects that declare properties: a reader does not mind columns it never heard of. */
export function opened(): Transform {
  const closed = new Reach(
    ({ objects }) => objects !== null && objects.properties.size > 0 && !isAnything(objects.additional),
  );
  return new Transform(
    (facets) => (facets.properties.size > 0 ? { ...facets, additional: ANYTHING } : facets),
    (alternative) => closed.from(alternative),
  );
}

/** As if every object that declares properties and leaves the rest open had said that there is no rest. */
export function declaredOnly(): Transform {
  return new Transform((facets) => (declares(facets) ? { ...facets, additional: NOTHING } : facets), NEVER);
}

/** Warehouse types written as the JSON values they would be. */
export function inJson(): Transform {
  return new Transform((facets) => facets, NEVER, lowered);
}

function declares({ properties, additional }: ObjectFacets): boolean {
  return properties.size > 0 && isAnything(additional);
}
