import type { Reading } from './reading.js';
import {
  INTERVAL_UNITS,
  type DecimalType,
  type EnumType,
  type FloatType,
  type IntervalType,
  type NamedType,
  type SqlType,
  type StringType,
  type TimestampType,
  type TimeType,
} from './sql-type.js';

/** What readers lose between two types of a family though values only became fewer, or cannot take though they only became more. */
export function lossOf(before: SqlType, after: SqlType): Reading | null {
  const loss: ((before: never, after: never) => Reading | null) | undefined = LOSSES[before.family];
  return loss ? loss(before as never, after as never) : null;
}

const LOSSES: { readonly [Family in SqlType['family']]?: (before: never, after: never) => Reading | null } = {
  decimal: ofDecimals,
  float: (before: FloatType, after: FloatType) =>
    fails(after.mantissa < before.mantissa, 'values are rounded to fewer bits'),
  string: (before: StringType, after: StringType) =>
    fails(after.padded && !before.padded, 'values are padded with blanks'),
  time: (before: TimeType, after: TimeType) =>
    fails(after.precision < before.precision, 'fractions of the second are cut'),
  timestamp: (before: TimestampType, after: TimestampType) =>
    fails(after.precision < before.precision, 'fractions of the second are cut'),
  interval: ofIntervals,
  enum: ofEnums,
  semi_structured: (before: NamedType, after: NamedType) =>
    fails(before.name === 'json' && after.name === 'jsonb', 'key order and repeated keys are lost'),
};

function ofDecimals(before: DecimalType, after: DecimalType): Reading | null {
  if (before.scale === null || before.reach !== 'fixed') {
    return null;
  }
  const fewer = before.declared && after.scale !== null && after.scale < before.scale;
  const fractions = before.scale <= 0 && after.reach !== 'unspecified' && (after.scale === null || after.scale > 0);
  return (
    fails(fewer, 'digits after the point are lost') ?? fails(fractions, 'fractions become possible in whole numbers')
  );
}

function ofIntervals(before: IntervalType, after: IntervalType): Reading | null {
  const units = INTERVAL_UNITS.indexOf(after.finest) < INTERVAL_UNITS.indexOf(before.finest);
  const coarser = units || (after.precision ?? 9) < (before.precision ?? 9);
  return fails(coarser, 'smaller units are lost');
}

function ofEnums(before: EnumType, after: EnumType): Reading | null {
  const [known, current] = [new Set(before.values), new Set(after.values)];
  const stranger = after.values.find((value) => !known.has(value));
  if (stranger !== undefined) {
    return { answer: 'fails', why: `${stranger} is a value that readers do not know` };
  }
  const order = before.values.filter((value) => current.has(value));
  const sorted = order.every((value, index) => value === after.values[index]);
  return sorted ? null : { answer: 'unknown', why: 'the order of the values decides how they sort' };
}

function fails(lost: boolean, why: string): Reading | null {
  return lost ? { answer: 'fails', why } : null;
}
