import type { Scalar } from './import-plan.js';

/** What a contract takes of accepted values; a test with more stays custom. */
const MOST_VALUES = 10_000;
const LONGEST_VALUE = 4_096;

/**
 * The values of an `accepted_values` test with the types that the column has; null where they are not plain values.
 * dbt quotes each by default and lets the warehouse cast it, so `1` may mean the number or the text.
 */
export function acceptedValues(values: unknown, quoted: boolean, type: string | undefined): readonly Scalar[] | null {
  const given: readonly unknown[] = Array.isArray(values) ? values : [];
  const typed = given.map((value) => (isScalar(value) ? typedValue(value, quoted, type) : null));
  const known = typed.filter((value) => value !== null);
  const sound = known.length === given.length && known.length > 0 && known.length <= MOST_VALUES;
  return sound ? [...new Set(known)] : null;
}

function isScalar(value: unknown): value is Scalar {
  return (
    (typeof value === 'string' && value.length <= LONGEST_VALUE) ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}

function typedValue(value: Scalar, quoted: boolean, type: string | undefined): Scalar | null {
  if (typeof value !== 'string') {
    return quoted && isText(type) ? String(value) : value;
  }
  if (isNumeric(type) && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) {
    return Number(value);
  }
  if (isBoolean(type) && /^(true|false)$/i.test(value)) {
    return value.toLowerCase() === 'true';
  }
  // Unquoted text is SQL: a keyword or an expression, and no value.
  return quoted ? value : literal(value);
}

function literal(text: string): Scalar | null {
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) {
    return Number(text);
  }
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : null;
}

function isText(type: string | undefined): boolean {
  return type === undefined || /char|text|string/i.test(type);
}

function isNumeric(type: string | undefined): boolean {
  return /^(tiny|small|medium|big|huge|u)*int|^(int|num|dec|float|double|real|fixed|byteint|bignum|bigdec)/i.test(
    type ?? '',
  );
}

function isBoolean(type: string | undefined): boolean {
  return /^bool/i.test(type ?? '');
}
