import type { ArrayFacets, NumberFacets, ObjectFacets, Shape, StringFacets } from '../shape/shape.js';

/** What a value must not be, where no shape says it. */
export type Denial =
  | { readonly of: 'step'; readonly step: number }
  | { readonly of: 'pattern' | 'format' | 'opaque'; readonly text: string }
  | { readonly of: 'values'; readonly values: ReadonlySet<unknown> }
  | { readonly of: 'uniqueness' | 'physical' };

/** One way to go on: more that a value must be, and must not be. */
export interface Alternative {
  readonly yes: readonly Shape[];
  readonly no: readonly Shape[];
  readonly denials: readonly Denial[];
}

/** A value of one kind that is looked for: in every one of `facts`, in none of the denials, and one way of each choice. */
export interface Goal {
  readonly kind: number;
  readonly facts: readonly Shape[];
  readonly denials: readonly Denial[];
  readonly choices: readonly (readonly Alternative[])[];
  /** Constraints nobody can look into; equal text is equal. */
  readonly opaque: ReadonlySet<string>;
}

export function must(...yes: readonly Shape[]): Alternative {
  return { yes, no: [], denials: [] };
}

export function mustNot(...no: readonly Shape[]): Alternative {
  return { yes: [], no, denials: [] };
}

export function denying(denial: Denial): Alternative {
  return { yes: [], no: [], denials: [denial] };
}

export function numbersOf(goal: Goal): NumberFacets[] {
  return goal.facts.flatMap(({ numbers }) => numbers ?? []);
}

export function stringsOf(goal: Goal): StringFacets[] {
  return goal.facts.flatMap(({ strings }) => strings ?? []);
}

export function arraysIn(facts: readonly Shape[]): ArrayFacets[] {
  return facts.flatMap(({ arrays }) => arrays ?? []);
}

export function objectsOf(facts: readonly Shape[]): ObjectFacets[] {
  return facts.flatMap(({ objects }) => objects ?? []);
}
