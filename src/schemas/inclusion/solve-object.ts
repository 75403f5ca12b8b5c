import { canonicalJson } from '../../kernel/canonical-json.js';
import { isAnything, type ObjectFacets, type Shape } from '../shape/shape.js';
import { objectsOf, type Goal } from './goal.js';
import { mentionedIn, namingOf } from './names.js';
import { EMPTY, found, undecided, type Outcome } from './outcome.js';
import type { Prover } from './prover.js';

/** Larger rows show nothing that a statement does not. */
const MOST_FILLED = 100;

/** Looks for an object with as few properties as will do. */
export function solveObject(goal: Goal, prover: Prover): Outcome {
  const facets = objectsOf(goal.facts);
  const required = new Set(facets.flatMap((own) => [...own.required]));
  const min = Math.max(0, ...facets.map((own) => own.min));
  const max = Math.min(Infinity, ...facets.map((own) => own.max));
  if (min > max || required.size > max) {
    return EMPTY;
  }
  const members = new Map<string, unknown>();
  const obstacle = fill(members, { facets, required }, prover);
  if (obstacle !== null) {
    return obstacle;
  }
  return min > members.size ? filled({ facets, members, min }, prover) : finished(goal, members);
}

interface Wanted {
  readonly facets: readonly ObjectFacets[];
  readonly required: ReadonlySet<string>;
}

/** Gives every required property a value; returns what stands in the way, worst first. */
function fill(members: Map<string, unknown>, { facets, required }: Wanted, prover: Prover): Outcome | null {
  let obstacle: Outcome | null = null;
  for (const name of required) {
    const member = memberOf(facets, name, prover);
    if (member.state === 'empty') {
      return EMPTY;
    }
    if (member.state === 'undecided') {
      obstacle = member;
    } else {
      members.set(name, member.value);
      obstacle ??= member.shown ? null : found(undefined, false);
    }
  }
  return obstacle;
}

function finished(goal: Goal, members: ReadonlyMap<string, unknown>): Outcome {
  const value = Object.fromEntries(members);
  const listed = goal.denials.filter((denial) => denial.of === 'values');
  const text = listed.length === 0 ? '' : canonicalJson(value);
  return listed.some(({ values }) => values.has(text))
    ? undecided('objects that are excluded one by one')
    : found(value);
}

interface Filling {
  readonly facets: readonly ObjectFacets[];
  readonly members: Map<string, unknown>;
  readonly min: number;
}

/** Adds properties nobody asked for, until there are as many as must be. */
function filled({ facets, members, min }: Filling, prover: Prover): Outcome {
  let exact = facets.every(({ patterns, names }) => patterns.length === 0 && names === null);
  const mentioned = mentionedIn(facets);
  const fresh = Array.from({ length: Math.min(min, MOST_FILLED) }, (_, index) => `p${index}`);
  for (const name of [...mentioned, ...fresh.filter((text) => !mentioned.has(text))]) {
    if (members.size >= min) {
      break;
    }
    const member = members.has(name) ? EMPTY : memberOf(facets, name, prover);
    if (member.state === 'found') {
      members.set(name, member.value);
    }
    exact &&= member.state !== 'undecided';
  }
  if (members.size >= min) {
    return found(Object.fromEntries(members));
  }
  return exact && min <= MOST_FILLED ? EMPTY : undecided('how many properties an object can have');
}

/** A value for one property that satisfies everything said of it. */
export function memberOf(facets: readonly ObjectFacets[], name: string, prover: Prover): Outcome {
  const { shapes, sure } = constraintsOn(facets, name, prover);
  if (sure && prover.names.isReal(name) && facets.every(({ names }) => names === null)) {
    return prover.satisfy(shapes, []);
  }
  const naming = namingOf(facets).map((shape) => (prover.names.isReal(name) ? prover.accepts(shape, name) : undefined));
  if (naming.includes(false)) {
    return EMPTY;
  }
  const value = prover.satisfy(shapes, []);
  const certain = sure && !naming.includes(undefined) && prover.names.isReal(name);
  return value.state === 'found' && !certain ? undecided('property names that depend on a pattern') : value;
}

export interface Constraints {
  readonly shapes: readonly Shape[];
  /** Nothing else applies; otherwise a pattern may, and only emptiness is certain. */
  readonly sure: boolean;
}

/** What objects demand of a property's value: their own entry, each pattern that matches, or what is left over. */
export function constraintsOn(facets: readonly ObjectFacets[], name: string, prover: Prover): Constraints {
  const [only] = facets;
  const own =
    facets.length === 1 && only?.patterns.length === 0 ? (only.properties.get(name) ?? only.additional) : undefined;
  if (own !== undefined) {
    return { shapes: isAnything(own) ? [] : [own], sure: true };
  }
  const parts = facets.map((each) => constraintsIn(each, name, prover));
  return {
    shapes: parts.flatMap(({ shapes }) => shapes).filter((shape) => !isAnything(shape)),
    sure: parts.every(({ sure }) => sure),
  };
}

function constraintsIn({ properties, patterns, additional }: ObjectFacets, name: string, prover: Prover): Constraints {
  prover.visit(1 + patterns.length);
  const own = properties.get(name);
  const hits = patterns.map(({ pattern, shape }) => ({ hit: prover.names.matches(pattern, name), shape }));
  const shapes = hits.filter(({ hit }) => hit === true).map(({ shape }) => shape);
  const covered = own !== undefined || shapes.length > 0;
  const open = hits.filter(({ hit }) => hit === undefined).map(({ shape }) => shape);
  const uncovered = covered ? [] : [additional];
  return {
    shapes: [...(own === undefined ? [] : [own]), ...shapes, ...(open.length === 0 ? uncovered : [])],
    sure: open.length === 0 || [...open, ...uncovered].every(isAnything),
  };
}
