import { OBJECT, STRING } from '../shape/kinds.js';
import { draft, isAnything, NOTHING, OBJECTS, type ObjectFacets, type Shape } from '../shape/shape.js';
import { denying, must, type Alternative } from './goal.js';
import { mentionedIn, namingOf } from './names.js';
import type { Prover } from './prover.js';
import { constraintsOn } from './solve-object.js';

/** The ways to break an object's facets that others leave open, and whether a name could break them unseen. */
export interface ObjectFailures {
  readonly ways: readonly Alternative[];
  readonly complete: boolean;
}

/** What is known of an object, and what may yet be said of it: that too names properties that can break a facet. */
export interface KnownObjects {
  readonly given: readonly ObjectFacets[];
  readonly pending: readonly ObjectFacets[];
}

/** Ways that the given objects already exclude are left out: for wide tables that leaves the columns that differ. */
export function objectFailures(facets: ObjectFacets, known: KnownObjects, prover: Prover): ObjectFailures {
  const { given } = known;
  prover.visit(facets.properties.size + facets.required.size);
  const ways = [...countFailures(facets), ...absences(facets, given)];
  for (const [name, shape] of facets.properties) {
    ways.push(...breaking(name, shape, given, prover));
  }
  const naming = namingFailures(facets, known, prover);
  ways.push(...patternFailures(facets, known, prover), ...leftoverFailures(facets, known, prover), ...naming.ways);
  return { ways, complete: naming.complete };
}

function countFailures({ min, max, values }: ObjectFacets): Alternative[] {
  const ways: Alternative[] = [];
  if (min > 0) {
    ways.push(must({ ...draft(OBJECT), objects: { ...OBJECTS, max: min - 1 } }));
  }
  if (max < Infinity) {
    ways.push(must({ ...draft(OBJECT), objects: { ...OBJECTS, min: max + 1 } }));
  }
  return values === null ? ways : [...ways, denying({ of: 'values', values: new Set(values.keys()) })];
}

function absences({ required, filled }: ObjectFacets, given: readonly ObjectFacets[]): Alternative[] {
  return [...required]
    .filter((name) => !filled.has(name) && !given.some((other) => other.required.has(name)))
    .map((name) => must({ ...draft(OBJECT), objects: { ...OBJECTS, properties: new Map([[name, NOTHING]]) } }));
}

/** The way in which a property's value breaks a shape, unless what is given rules it out. */
function breaking(name: string, shape: Shape, given: readonly ObjectFacets[], prover: Prover): Alternative[] {
  const only = given.length === 1 ? given[0]?.properties.get(name) : undefined;
  if (isAnything(shape) || (only !== undefined && prover.isSame(only, shape))) {
    return [];
  }
  const { shapes } = constraintsOn(given, name, prover);
  if (prover.satisfy(shapes, [shape]).state === 'empty') {
    return [];
  }
  const properties = new Map([[name, prover.complements.of(shape)]]);
  return [must({ ...draft(OBJECT), objects: { ...OBJECTS, properties, required: new Set([name]) } })];
}

function patternFailures({ patterns }: ObjectFacets, known: KnownObjects, prover: Prover): Alternative[] {
  const { given } = known;
  const mentioned = patterns.length === 0 ? new Set<string>() : mentionedIn(allOf(known));
  return patterns.flatMap(({ pattern, shape }) => {
    const matching = [...mentioned].filter((name) => prover.names.matches(pattern, name) !== false);
    const unnamed = unnamedFailures({ shape, hit: pattern, misses: [], taken: mentioned }, known, prover);
    return [...matching.flatMap((name) => breaking(name, shape, given, prover)), ...unnamed];
  });
}

function leftoverFailures(facets: ObjectFacets, known: KnownObjects, prover: Prover): Alternative[] {
  const { additional: shape, properties } = facets;
  if (isAnything(shape)) {
    return [];
  }
  const own = facets.patterns.map(({ pattern }) => pattern);
  const mentioned = mentionedIn(allOf(known));
  const left = [...mentioned].filter(
    (name) => !properties.has(name) && own.every((pattern) => prover.names.matches(pattern, name) !== true),
  );
  const taken = new Set([...mentioned, ...properties.keys()]);
  const others = allOf(known)
    .flatMap((other) => other.patterns.map(({ pattern }) => pattern))
    .filter((text) => !own.includes(text));
  const kinds = [{ hit: null, misses: [...own, ...others] }, ...others.map((hit) => ({ hit, misses: own }))];
  return [
    ...left.flatMap((name) => breaking(name, shape, known.given, prover)),
    ...kinds.flatMap((kind) => unnamedFailures({ shape, taken, ...kind }, known, prover)),
  ];
}

interface Unnamed {
  readonly shape: Shape;
  readonly hit: string | null;
  readonly misses: readonly string[];
  readonly taken: ReadonlySet<string>;
}

/** How a property that nobody mentions can break a shape: proven for all such names at once, shown by one of them. */
function unnamedFailures({ shape, hit, misses, taken }: Unnamed, known: KnownObjects, prover: Prover): Alternative[] {
  const { given } = known;
  const real = prover.names.real((name) => taken.has(name), hit, misses);
  const alike = hit === null && misses.length === 0 && allOf(known).every(({ names }) => names === null);
  if (real !== null && alike) {
    return breaking(real, shape, given, prover);
  }
  const any = breaking(prover.names.assumed(hit, misses), shape, given, prover);
  return any.length === 0 || real === null ? any : [...breaking(real, shape, given, prover), ...any];
}

/** A property whose very name is not allowed; its value is of no matter. */
function namingFailures({ names }: ObjectFacets, known: KnownObjects, prover: Prover): ObjectFailures {
  if (names === null) {
    return { ways: [], complete: true };
  }
  const mentioned = [...mentionedIn(allOf(known))].filter((name) => prover.accepts(names, name) !== true);
  const other = prover.satisfy([draft(STRING), ...namingOf(known.given)], [names]);
  const fresh = other.state === 'found' && typeof other.value === 'string' ? [other.value] : [];
  const ways = [...mentioned, ...fresh].map((name) =>
    must({ ...draft(OBJECT), objects: { ...OBJECTS, required: new Set([name]) } }),
  );
  return { ways, complete: other.state === 'empty' };
}

const allOf = ({ given, pending }: KnownObjects): readonly ObjectFacets[] =>
  pending.length === 0 ? given : [...given, ...pending];
