import type { ArrayFacets, ObjectFacets, Rules, Shape } from '../shape/shape.js';

/** What a value may yet have to be or not be: everything that shapes say of the same value through their rules. */
export interface Reach {
  readonly objects: readonly ObjectFacets[];
  readonly arrays: readonly ArrayFacets[];
}

/** Collects what shapes reach; each shape is walked once. */
export class Reaches {
  readonly #known = new WeakMap<Shape, Reach>();

  /** Where `visit` says stop, the rest is left out: the search takes nothing for empty from there on. */
  constructor(private readonly visit: (count: number) => boolean) {}

  of(shapes: readonly Shape[]): Reach {
    const reaches = shapes.map((shape) => this.#ofOne(shape));
    return { objects: reaches.flatMap(({ objects }) => objects), arrays: reaches.flatMap(({ arrays }) => arrays) };
  }

  #ofOne(shape: Shape): Reach {
    const known = this.#known.get(shape);
    if (known !== undefined) {
      return known;
    }
    const seen = new Set([shape]);
    let isWhole = true;
    for (const one of seen) {
      isWhole &&= this.visit(1);
      if (!isWhole) {
        break;
      }
      (one.rules === null ? [] : partsOf(one.rules)).forEach((part) => seen.add(part));
    }
    const all = [...seen];
    const reach = {
      objects: all.flatMap(({ objects }) => objects ?? []),
      arrays: all.flatMap(({ arrays }) => arrays ?? []),
    };
    // The next question has steps of its own, and must not inherit what this one left out.
    if (isWhole) {
      this.#known.set(shape, reach);
    }
    return reach;
  }
}

const partsOf = ({ all, any, one, not, conditions }: Rules): Shape[] => [
  ...all,
  ...any.flat(),
  ...one.flat(),
  ...not,
  ...conditions.flatMap(({ when, then, otherwise }) => [when, then, otherwise]),
];
