import type { AvroSchema } from './avro-schema.js';

const INT = 2 ** 31;
const LONG = 2 ** 63;
const LAST_BYTE = 255;

/** What was found out about values before: a union may lead to the same question by many ways. */
type Known = Map<unknown, Map<AvroSchema, boolean>>;

/** Whether a JSON value can stand for a value of the schema, as defaults are written; of a union, for any branch. */
export function fitsDefault(value: unknown, schema: AvroSchema, known: Known = new Map()): boolean {
  if (typeof value !== 'object' || value === null) {
    return fits(value, schema, known);
  }
  const answers = known.get(value) ?? new Map<AvroSchema, boolean>();
  known.set(value, answers);
  const answer = answers.get(schema) ?? fits(value, schema, known);
  answers.set(schema, answer);
  return answer;
}

function fits(value: unknown, schema: AvroSchema, known: Known): boolean {
  return (FITS[schema.type] as (value: unknown, schema: AvroSchema, known: Known) => boolean)(value, schema, known);
}

type Fits<Type extends AvroSchema['type']> = (
  value: unknown,
  schema: Extract<AvroSchema, { type: Type }>,
  known: Known,
) => boolean;

const FITS: { readonly [Type in AvroSchema['type']]: Fits<Type> } = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  int: (value) => isWhole(value) && value >= -INT && value < INT,
  long: (value) => isWhole(value) && value >= -LONG && value < LONG,
  float: isFloat,
  double: isFloat,
  bytes: isBytes,
  string: (value) => typeof value === 'string',
  enum: (value, { symbols }) => symbols.some((symbol) => symbol === value),
  fixed: (value, { size }) => isBytes(value) && value.length === size,
  array: (value, { items }, known) => Array.isArray(value) && value.every((item) => fitsDefault(item, items, known)),
  map: (value, { values }, known) =>
    isObject(value) && Object.values(value).every((member) => fitsDefault(member, values, known)),
  union: (value, { branches }, known) => branches.some((branch) => fitsDefault(value, branch, known)),
  record: (value, { fields }, known) =>
    isObject(value) &&
    fields.every(({ name, schema, fallback }) =>
      Object.hasOwn(value, name) ? fitsDefault(value[name], schema, known) : fallback !== null,
    ),
};

function isFloat(value: unknown): boolean {
  return typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity';
}

/** Bytes are written as text, one character up to 255 for each. */
function isBytes(value: unknown): value is string {
  return typeof value === 'string' && Array.from(value).every((character) => character.charCodeAt(0) <= LAST_BYTE);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
