import { draft, RULES, type Shape } from '../shape/shape.js';

/** The shape of everything that another shape does not allow, one object per shape, so that a search recognises it. */
export class Complements {
  readonly #of = new Map<Shape, Shape>();
  readonly #denied = new Map<Shape, Shape>();

  of(shape: Shape): Shape {
    const known = this.#of.get(shape);
    if (known !== undefined) {
      return known;
    }
    const complement: Shape = { ...draft(), rules: { ...RULES, not: [shape] } };
    this.#of.set(shape, complement);
    this.#denied.set(complement, shape);
    return complement;
  }

  /** What a complement denies; undefined for a shape that was written. */
  deniedBy(shape: Shape): Shape | undefined {
    return this.#denied.get(shape);
  }
}
