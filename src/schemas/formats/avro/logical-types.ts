import type { LogicalType, Primitive } from './avro-schema.js';

const CARRIERS: Readonly<Record<string, readonly (Primitive | 'fixed')[]>> = {
  decimal: ['bytes', 'fixed'],
  uuid: ['string', 'fixed'],
  date: ['int'],
  'time-millis': ['int'],
  'time-micros': ['long'],
  'timestamp-millis': ['long'],
  'timestamp-micros': ['long'],
  'timestamp-nanos': ['long'],
  'local-timestamp-millis': ['long'],
  'local-timestamp-micros': ['long'],
  'local-timestamp-nanos': ['long'],
  duration: ['fixed'],
};

const SIZES: Readonly<Record<string, number>> = { uuid: 16, duration: 12 };

/** The logical type that a definition asks for and its type can carry; any other is as if it were not there. */
export function logicalTypeOf(
  definition: Readonly<Record<string, unknown>>,
  carrier: Primitive | 'fixed',
  size: number | null,
): LogicalType | null {
  const name = definition['logicalType'];
  if (typeof name !== 'string' || !Object.hasOwn(CARRIERS, name) || !CARRIERS[name]?.includes(carrier)) {
    return null;
  }
  if (name === 'decimal') {
    return decimalOf(definition, size);
  }
  return size !== null && SIZES[name] !== size ? null : { name, precision: null, scale: null };
}

function decimalOf(
  { precision, scale = 0 }: Readonly<Record<string, unknown>>,
  size: number | null,
): LogicalType | null {
  const fits =
    isCount(precision) && precision > 0 && precision <= mostDigits(size) && isCount(scale) && scale <= precision;
  return fits ? { name: 'decimal', precision, scale } : null;
}

/** The decimal digits that always fit into so many bytes. */
function mostDigits(size: number | null): number {
  return size === null ? Infinity : Math.floor(Math.log10(2) * (8 * size - 1));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
