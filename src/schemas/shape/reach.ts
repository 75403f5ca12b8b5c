import { combined, type Shape } from './shape.js';

/** Whether some shape of a kind can be reached from another one; cycles end, and what leads nowhere is remembered. */
export class Reach {
  readonly #leads = new Set<Shape>();
  readonly #leadsNowhere = new Set<Shape>();

  constructor(private readonly wanted: (shape: Shape) => boolean) {}

  from(start: Shape): boolean {
    const seen = new Set([start]);
    for (const shape of seen) {
      if (this.#leads.has(shape) || this.wanted(shape)) {
        this.#leads.add(start);
        return true;
      }
      partsOf(shape).forEach((part) => this.#leadsNowhere.has(part) || seen.add(part));
    }
    seen.forEach((shape) => this.#leadsNowhere.add(shape));
    return false;
  }
}

/** The shapes that a shape is made of, but those that it only asks about or excludes. */
function partsOf({ objects, arrays, rules }: Shape): Shape[] {
  return [
    ...(objects === null ? [] : [...objects.properties.values(), objects.additional]),
    ...(objects?.patterns ?? []).map(({ shape }) => shape),
    ...(arrays === null ? [] : [...arrays.prefix, arrays.rest]),
    ...(rules === null ? [] : combined(rules)),
  ];
}
