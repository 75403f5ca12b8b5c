import type { ArrayFacets, ObjectFacets, Rules, Shape } from '../shape/shape.js';

/** What a value may yet have to be or not be: everything that shapes say of the same value through their rules. */
export interface Reach {
  readonly objects: readonly ObjectFacets[];
  readonly arrays: readonly ArrayFacets[];
}

/** Collects what shapes reach; each shape is walked once. */
export class Reaches {
  readonly #known = new WeakMap<Shape, Reach>();

  /** Where `visit` says stop, the rest is left out, and the question ends undecided. */
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
    for (const one of seen) {
      if (!this.visit(1)) {
        break;
      }
      (one.rules === null ? [] : partsOf(one.rules)).forEach((part) => seen.add(part));
    }
    const all = [...seen];
    const reach = {
      objects: all.flatMap(({ objects }) => objects ?? []),
      arrays: all.flatMap(({ arrays }) => arrays ?? []),
    };
    this.#known.set(shape, reach);
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
