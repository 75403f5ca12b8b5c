import { containsNumbers } from './numbers.js';
import {
  INTERVAL_UNITS,
  type BinaryType,
  type BitType,
  type EnumType,
  type IntervalType,
  type NamedType,
  type ScalarType,
  type SqlType,
  type StringType,
  type TimestampType,
  type TimeType,
} from './sql-type.js';

/** Types whose values are among those of another name, where that is more than having equal names. */
const WIDER_NAMES: Readonly<Record<string, readonly string[]>> = {
  VARIANT: ['OBJECT', 'ARRAY'],
  json: ['jsonb'],
};

/** JSON that is a text underneath, so that any of it can be read as one. */
export const JSON_AS_TEXT = 'JSON as text';

const BYTES_PER_CHARACTER = 4;

type Contains<Type> = (outer: Type, inner: Type) => boolean | null;

/** Whether every value of the inner type is one of the outer, for scalar types; null where that is not known. */
export function containsValues(outer: ScalarType, inner: ScalarType): boolean | null {
  if (isNumber(outer) && isNumber(inner)) {
    return containsNumbers(outer, inner);
  }
  return outer.family === inner.family ? within(outer, inner) : across(outer, inner);
}

/** Values of one family that are values of another too. */
function across(outer: ScalarType, inner: ScalarType): boolean {
  if (inner.family === 'null') {
    return true;
  }
  if (outer.family === 'timestamp') {
    return inner.family === 'date' && outer.zone === 'naive' && outer.range === 'wide';
  }
  return outer.family === 'string' && !outer.padded && isTextWithin(inner, outer.length ?? Infinity);
}

function isTextWithin(inner: ScalarType, longest: number): boolean {
  if (inner.family === 'enum') {
    return inner.values.every((value) => value.length <= longest);
  }
  return inner.family === 'semi_structured' && inner.name === JSON_AS_TEXT && longest === Infinity;
}

const WITHIN: { readonly [Family in ScalarType['family']]?: Contains<never> } = {
  string: containsTexts satisfies Contains<StringType>,
  binary: fitsLength satisfies Contains<BinaryType>,
  bit: containsBits satisfies Contains<BitType>,
  time: (outer: TimeType, inner: TimeType) => outer.zone === inner.zone && inner.precision <= outer.precision,
  timestamp: containsTimestamps satisfies Contains<TimestampType>,
  interval: containsIntervals satisfies Contains<IntervalType>,
  enum: containsMembers satisfies Contains<EnumType>,
};

function within(outer: ScalarType, inner: ScalarType): boolean | null {
  const contains: Contains<never> | undefined = WITHIN[outer.family];
  return contains ? contains(outer as never, inner as never) : containsNamed(outer as NamedType, inner as NamedType);
}

function containsTexts(outer: StringType, inner: StringType): boolean {
  if (outer.padded && !inner.padded) {
    return false;
  }
  return outer.length === null || (inner.length !== null && bytes(inner, outer) <= outer.length);
}

/** The longest inner text in the outer one's unit; a character takes up to four bytes, a byte holds at most one character. */
function bytes({ length, unit }: StringType, outer: StringType): number {
  return (length ?? Infinity) * (unit === 'characters' && outer.unit === 'bytes' ? BYTES_PER_CHARACTER : 1);
}

function fitsLength(outer: { length: number | null }, inner: { length: number | null }): boolean {
  return outer.length === null || (inner.length !== null && inner.length <= outer.length);
}

function containsBits(outer: BitType, inner: BitType): boolean {
  return outer.fixed ? inner.fixed && inner.length === outer.length : fitsLength(outer, inner);
}

function containsTimestamps(outer: TimestampType, inner: TimestampType): boolean {
  const inRange = outer.range === 'wide' || inner.range === 'narrow';
  return inRange && outer.zone === inner.zone && inner.precision <= outer.precision;
}

function containsMembers(outer: EnumType, inner: EnumType): boolean {
  const members = new Set(outer.values);
  return inner.values.every((value) => members.has(value));
}

function containsIntervals(outer: IntervalType, inner: IntervalType): boolean {
  const finer = INTERVAL_UNITS.indexOf(inner.finest) <= INTERVAL_UNITS.indexOf(outer.finest);
  const fits = outer.spans === 'all' || (outer.spans === inner.spans && finer);
  return fits && (inner.precision ?? 9) <= (outer.precision ?? 9);
}

/** Types of equal name and other arguments are related in ways that no table here knows. */
function containsNamed(outer: NamedType, inner: NamedType): boolean | null {
  if (outer.text === inner.text) {
    return true;
  }
  return outer.name === inner.name ? null : (WIDER_NAMES[outer.name]?.includes(inner.name) ?? false);
}

function isNumber(type: SqlType): type is Parameters<typeof containsNumbers>[0] {
  return type.family === 'integer' || type.family === 'decimal' || type.family === 'float';
}
