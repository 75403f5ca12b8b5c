import { FALSE, NULL, NUMBER, STRING, TRUE } from '../shape/kinds.js';
import { isPlainTable, type PlainTable, withColumns } from '../shape/plain-table.js';
import { isPlain, type NumberFacets, type ObjectFacets, type Shape, type StringFacets } from '../shape/shape.js';

export interface Sides {
  readonly before: Shape;
  readonly after: Shape;
}

/** What leaving properties out asks of inclusion. */
interface Asked {
  isSame(a: Shape, b: Shape): boolean;
  /** Whether a value of the shape is known to exist. */
  isInhabited(shape: Shape): boolean;
}

/** Narrower objects are judged whole: there is little to leave out. */
const WIDE = 8;

/**
 * Leaves out of two wide objects the properties on which they agree, so that a table of thousands of columns costs what
 * its differences cost. A property cancels out where both sides say the same of it and, if it must be there, some value
 * of it exists: then no row is in one object and not in the other because of it.
 */
export class Agreement {
  readonly #apart = new Map<Shape, Map<Shape, Sides>>();

  constructor(private readonly asked: Asked) {}

  without(sides: Sides): Sides {
    const { before, after } = sides;
    if (!isPlainTable(before, WIDE) || !isPlainTable(after, WIDE)) {
      return sides;
    }
    const partners = this.#apart.get(before) ?? new Map<Shape, Sides>();
    this.#apart.set(before, partners);
    const made = partners.get(after) ?? this.#reduced(before, after);
    partners.set(after, made);
    return made;
  }

  #reduced(before: PlainTable, after: PlainTable): Sides {
    const agreed = new Set<string>();
    for (const [name, shape] of before.objects.properties) {
      const other = after.objects.properties.get(name);
      if (other !== undefined && this.#cancels(name, [shape, other], [before.objects, after.objects])) {
        agreed.add(name);
      }
    }
    // An object that declares something is opened for its readers; one that declares nothing is not.
    const declared = Math.min(before.objects.properties.size, after.objects.properties.size);
    for (const kept of agreed.size === declared ? agreed : []) {
      agreed.delete(kept);
      break;
    }
    const isLeft = (name: string) => !agreed.has(name);
    return agreed.size === 0
      ? { before, after }
      : { before: withColumns(before, isLeft), after: withColumns(after, isLeft) };
  }

  #cancels(
    name: string,
    [shape, other]: readonly [Shape, Shape],
    [old, now]: readonly [ObjectFacets, ObjectFacets],
  ): boolean {
    const required = old.required.has(name);
    return (
      required === now.required.has(name) &&
      this.asked.isSame(shape, other) &&
      (!required || isPlainlyInhabited(shape) || this.asked.isInhabited(shape))
    );
  }
}

/** The cheap cases of having a value; all others are for a search. */
function isPlainlyInhabited(shape: Shape): boolean {
  const { kinds, strings, numbers, rules } = shape;
  if (rules !== null || kinds === 0) {
    return false;
  }
  return (
    (kinds & (NULL | FALSE | TRUE)) !== 0 ||
    isPlain(shape) ||
    ((kinds & STRING) !== 0 && (strings === null || isAnyText(strings))) ||
    ((kinds & NUMBER) !== 0 && (numbers === null || isHalfOpen(numbers)))
  );
}

function isAnyText({ min, max, patterns, formats, values }: StringFacets): boolean {
  return min <= max && values === null && patterns.length + formats.length === 0;
}

function isHalfOpen({ min, max, multiples, formats, values }: NumberFacets): boolean {
  return (min === null || max === null) && values === null && multiples.length + formats.length === 0;
}
