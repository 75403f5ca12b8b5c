import { STRING } from '../shape/kinds.js';
import { draft, type ObjectFacets, type Shape } from '../shape/shape.js';
import type { Patterns } from '../patterns/patterns.js';

/** Plain names to call a property that nothing mentions. */
const PLAIN = ['other', 'x', 'more', 'zz', 'q1', '_'];

/** Property names that no schema mentions, chosen to match one pattern and to miss others. */
export class Names {
  /** What is taken for granted of names that cannot be written down, because finding one takes running a pattern. */
  readonly #assumed = new Map<string, ReadonlyMap<string, boolean>>();

  constructor(private readonly patterns: Patterns) {}

  /** Whether a pattern matches a property name; undefined where that is undecided. */
  matches(pattern: string, name: string): boolean | undefined {
    return (
      this.#assumed.get(name)?.get(pattern) ?? (this.isReal(name) ? this.patterns.matches(pattern, name) : undefined)
    );
  }

  isReal(name: string): boolean {
    return !this.#assumed.has(name);
  }

  /** A name that is not taken, matches `hit` if given, and matches none of `misses`; null where none is found. */
  real(taken: (name: string) => boolean, hit: string | null, misses: readonly string[]): string | null {
    const plain = [...PLAIN, ...PLAIN.map((text) => freeVariant(text, taken))].find(
      (name) =>
        !taken(name) &&
        (hit === null || this.patterns.matches(hit, name) === true) &&
        misses.every((pattern) => this.patterns.matches(pattern, name) === false),
    );
    const wanted = { patterns: hit === null ? [] : [hit], denied: misses, min: 0, max: Infinity, isTaken: taken };
    return plain ?? this.patterns.find(wanted) ?? null;
  }

  /** Stands for every name nobody mentions that matches `hit` and none of `misses`, whatever else it matches. */
  assumed(hit: string | null, misses: readonly string[]): string {
    const name = `\u0000${hit ?? ''}\u0000${misses.join('\u0000')}`;
    const known = misses.map((text): [string, boolean] => [text, false]);
    this.patterns.visit(misses.length);
    this.#assumed.set(name, new Map(hit === null ? known : [...known, [hit, true]]));
    return name;
  }
}

/** The first of `x2`, `x3` … that nobody has. */
function freeVariant(text: string, taken: (name: string) => boolean): string {
  let count = 2;
  while (taken(`${text}${count}`)) {
    count += 1;
  }
  return `${text}${count}`;
}

/** The names that any of the objects speaks of. */
export function mentionedIn(facets: readonly ObjectFacets[]): Set<string> {
  const names = new Set<string>();
  for (const { properties, required } of facets) {
    for (const name of properties.keys()) {
      names.add(name);
    }
    for (const name of required) {
      names.add(name);
    }
  }
  return names;
}

/** What the objects say of names themselves, as shapes of strings. */
export function namingOf(facets: readonly ObjectFacets[]): Shape[] {
  const naming = facets.flatMap(({ names }) => names ?? []);
  return naming.length === 0 ? [] : [draft(STRING), ...naming];
}
