import { ARRAY, BOOLEAN, EVERY_KIND, INTEGER, NULL, NUMBER, OBJECT, STRING } from '../../shape/kinds.js';
import { NUMBERS, STRINGS, type Draft, type Physical, type Shape } from '../../shape/shape.js';
import type { SqlType } from '../../sql-types/sql-type.js';

type Of<Family> = Extract<SqlType, { readonly family: Family }>;

/**
 * A shape whose warehouse type is written as the JSON values it would be: for rows that show a break, and for comparing
 * tables with JSON schemas. Dates and times become strings; a type nobody knows stays anything.
 */
export function lowered(shape: Shape): Shape {
  const { physical, kinds } = shape;
  if (physical?.alone !== true) {
    return shape;
  }
  const nullable = kinds & NULL;
  if ((kinds & (ARRAY | OBJECT)) !== 0 && (kinds & STRING) === 0) {
    return { ...shape, physical: null };
  }
  const values = valuesOf(physical);
  return { ...shape, ...values, kinds: values.kinds | nullable, physical: null };
}

type Values = Partial<Pick<Draft, 'kinds' | 'numbers' | 'strings' | 'enumerated'>>;

/** Families without a line here are strings of some kind. */
const KINDS: Partial<Readonly<Record<SqlType['family'], number>>> = {
  integer: INTEGER,
  decimal: NUMBER,
  float: NUMBER,
  boolean: BOOLEAN,
  null: 0,
  semi_structured: EVERY_KIND & ~NULL,
  other: EVERY_KIND & ~NULL,
  unknown: EVERY_KIND & ~NULL,
  struct: EVERY_KIND & ~NULL,
};

function valuesOf({ type }: Physical): Values & { readonly kinds: number } {
  const kinds = KINDS[type.family] ?? STRING;
  if (type.family === 'integer') {
    return { kinds, numbers: rangeOf(type) };
  }
  if (type.family === 'decimal') {
    return { kinds, numbers: gridOf(type) };
  }
  return kinds === STRING ? { kinds, strings: textOf(type), enumerated: type.family === 'enum' } : { kinds };
}

function rangeOf({ bits, signed }: Of<'integer'>): Draft['numbers'] {
  const max = 2 ** (signed ? bits - 1 : bits);
  return { ...NUMBERS, min: { at: signed ? -max : 0, exclusive: false }, max: { at: max, exclusive: true } };
}

function gridOf({ precision, scale }: Of<'decimal'>): Draft['numbers'] {
  if (precision === null || scale === null) {
    return null;
  }
  const limit = Number(`1e${precision - scale}`);
  const ends = { min: { at: -limit, exclusive: true }, max: { at: limit, exclusive: true } };
  return { ...NUMBERS, ...ends, multiples: [Number(`1e${-scale}`)] };
}

const FORMATS: Partial<Readonly<Record<SqlType['family'], string>>> = {
  date: 'date',
  timestamp: 'date-time',
  uuid: 'uuid',
};

function textOf(type: SqlType): Draft['strings'] {
  if (type.family === 'string') {
    return type.length === null ? null : { ...STRINGS, max: type.length };
  }
  if (type.family === 'enum') {
    return { ...STRINGS, values: new Set(type.values) };
  }
  const format = FORMATS[type.family];
  return format === undefined ? null : { ...STRINGS, formats: [format] };
}
