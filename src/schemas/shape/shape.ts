import type { DialectName } from '../sql-types/dialect.js';
import type { SqlType } from '../sql-types/sql-type.js';
import { EVERY_KIND } from './kinds.js';

/** One end of an interval of numbers. */
export interface Bound {
  readonly at: number;
  readonly exclusive: boolean;
}

export interface NumberFacets {
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly multiples: readonly number[];
  /** Formats that no string standard knows, such as `int64`; equal text is equal. */
  readonly formats: readonly string[];
  readonly values: ReadonlySet<number> | null;
}

export interface StringFacets {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly values: ReadonlySet<string> | null;
}

export interface Contains {
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
}

export interface ArrayFacets {
  readonly prefix: readonly Shape[];
  /** Every item after the prefix. */
  readonly rest: Shape;
  readonly min: number;
  readonly max: number;
  readonly unique: boolean;
  readonly contains: readonly Contains[];
  /** By canonical text, as every closed list of lists or objects is. */
  readonly values: ReadonlyMap<string, unknown> | null;
}

export interface PatternShape {
  readonly pattern: string;
  readonly shape: Shape;
}

export interface ObjectFacets {
  readonly properties: ReadonlyMap<string, Shape>;
  readonly patterns: readonly PatternShape[];
  /** Every property that is neither named nor matched by a pattern. */
  readonly additional: Shape;
  readonly required: ReadonlySet<string>;
  /** What the names themselves must be. */
  readonly names: Shape | null;
  readonly min: number;
  readonly max: number;
  readonly values: ReadonlyMap<string, unknown> | null;
  /** Properties that read as their default where they are absent, so that requiring them refuses nobody. */
  readonly filled: ReadonlySet<string>;
  /** Whether the order of the properties is something readers see. */
  readonly ordered: boolean;
  /** What each name is called once its dialect has folded it; null where names are compared as written. */
  readonly keys: ReadonlyMap<string, string> | null;
  /** The columns that identify a row, where the format says so. */
  readonly key: readonly string[] | null;
}

export interface Condition {
  readonly keyword: string;
  readonly when: Shape;
  readonly then: Shape;
  readonly otherwise: Shape;
}

/** A constraint that inclusion cannot look into; equal text is equal. */
export interface Opaque {
  readonly keyword: string;
  readonly text: string;
}

/** What combines other shapes on the same value; every entry must hold. */
export interface Rules {
  readonly all: readonly Shape[];
  readonly any: readonly (readonly Shape[])[];
  readonly one: readonly (readonly Shape[])[];
  readonly not: readonly Shape[];
  readonly conditions: readonly Condition[];
  readonly opaque: readonly Opaque[];
}

/** What the warehouse calls the type; part of the value set beside the JSON kinds. */
export interface Physical {
  readonly dialect: DialectName;
  readonly text: string;
  readonly type: SqlType;
  /** Whether it says all there is to say of the type, or stands beside a JSON type. */
  readonly alone: boolean;
}

/** What a schema says that allows or forbids no value. */
export interface Notes {
  readonly annotations: ReadonlyMap<string, unknown>;
  /** Keywords that Tessera does not know: a change of them is reported as unknown. */
  readonly unknown: ReadonlyMap<string, unknown>;
  readonly deprecation: unknown;
  readonly fallback: { readonly value: unknown } | null;
  readonly renamedFrom: string | null;
}

/**
 * The set of values that a schema allows, as a conjunction: the value is of one of `kinds`, the facets of its kind hold,
 * and so does every rule. Shapes form a graph that may have cycles; nobody changes one after its parser is done.
 */
export interface Shape {
  readonly kinds: number;
  readonly numbers: NumberFacets | null;
  readonly strings: StringFacets | null;
  readonly arrays: ArrayFacets | null;
  readonly objects: ObjectFacets | null;
  readonly rules: Rules | null;
  readonly physical: Physical | null;
  /** Written as a closed list of values. */
  readonly enumerated: boolean;
  readonly notes: Notes | null;
}

/** A shape under construction; only parsers and rewriters hold one. */
export type Draft = { -readonly [Key in keyof Shape]: Shape[Key] };

export function draft(kinds: number = EVERY_KIND): Draft {
  return {
    kinds,
    numbers: null,
    strings: null,
    arrays: null,
    objects: null,
    rules: null,
    physical: null,
    enumerated: false,
    notes: null,
  };
}

/** Every value. */
export const ANYTHING: Shape = draft();

/** No value. */
export const NOTHING: Shape = draft(0);

export const NUMBERS: NumberFacets = { min: null, max: null, multiples: [], formats: [], values: null };
export const STRINGS: StringFacets = { min: 0, max: Infinity, patterns: [], formats: [], values: null };
export const ARRAYS: ArrayFacets = {
  prefix: [],
  rest: ANYTHING,
  min: 0,
  max: Infinity,
  unique: false,
  contains: [],
  values: null,
};
export const OBJECTS: ObjectFacets = {
  properties: new Map(),
  patterns: [],
  additional: ANYTHING,
  required: new Set(),
  names: null,
  min: 0,
  max: Infinity,
  values: null,
  filled: new Set(),
  ordered: false,
  keys: null,
  key: null,
};
export const RULES: Rules = { all: [], any: [], one: [], not: [], conditions: [], opaque: [] };
export const NOTES: Notes = {
  annotations: new Map(),
  unknown: new Map(),
  deprecation: undefined,
  fallback: null,
  renamedFrom: null,
};

/** Whether a shape allows every value, whatever it is annotated with. */
export function isAnything(shape: Shape): boolean {
  return shape.kinds === EVERY_KIND && isPlain(shape) && shape.physical === null;
}

/** Whether nothing but the kind decides. */
export function isPlain({ numbers, strings, arrays, objects, rules }: Shape): boolean {
  return numbers === null && strings === null && arrays === null && objects === null && rules === null;
}

/** Every shape that a rule applies to the same value, but those it excludes. */
export function combined({ all, any, one, conditions }: Rules): Shape[] {
  return [...all, ...any.flat(), ...one.flat(), ...conditions.flatMap(({ then, otherwise }) => [then, otherwise])];
}
