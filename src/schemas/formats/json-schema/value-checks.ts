import { kindsOfType } from '../../shape/kinds.js';

/** What a keyword's value has to be, in the words a refusal uses. */
export type ValueCheck = keyof typeof VALUE_CHECKS;

/** What a JSON object looks like to code that must not trust its keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object by name: in which order they were written says nothing. */
export function membersByName(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
}

export function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || isObject(value);
}

function isListOf(value: unknown, check: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(check);
}

function isMapOf(value: unknown, check: (item: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(check);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isNames(value: unknown): boolean {
  return isListOf(value, isString);
}

function isTypeName(value: unknown): boolean {
  return isString(value) && kindsOfType(value) !== undefined;
}

export const VALUE_CHECKS = {
  anything: () => true,
  string: isString,
  boolean: (value: unknown) => typeof value === 'boolean',
  number: isNumber,
  'number or boolean': (value: unknown) => isNumber(value) || typeof value === 'boolean',
  'positive number': (value: unknown) => isNumber(value) && value > 0,
  count: (value: unknown) => isNumber(value) && Number.isInteger(value) && value >= 0,
  values: (value: unknown) => Array.isArray(value),
  types: (value: unknown) => isTypeName(value) || (isListOf(value, isTypeName) && value.length > 0),
  pattern: isString,
  names: isNames,
  'named names': (value: unknown) => isMapOf(value, isNames),
  schema: isSchema,
  schemas: (value: unknown) => isListOf(value, isSchema) && value.length > 0,
  'schema or schemas': (value: unknown) => isSchema(value) || isListOf(value, isSchema),
  'named schemas': (value: unknown) => isMapOf(value, isSchema),
  'patterned schemas': (value: unknown) => isMapOf(value, isSchema),
  dependencies: (value: unknown) => isMapOf(value, (item) => isSchema(item) || isNames(item)),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

const SAID: Partial<Record<ValueCheck, string>> = {
  'positive number': 'a number above 0',
  count: 'a whole number of at least 0',
  values: 'a list of values',
  types: 'a type name or a list of type names (null, boolean, integer, number, string, array, object)',
  pattern: 'a regular expression',
  names: 'a list of strings',
  'named names': 'an object of lists of strings',
  schema: 'a schema: an object or a boolean',
  schemas: 'a list of at least one schema',
  'schema or schemas': 'a schema or a list of schemas',
  'named schemas': 'an object of schemas',
  'patterned schemas': 'an object of schemas',
  dependencies: 'an object of schemas or lists of strings',
};

/** The complaint about a value that fails its check. */
export function complaintAbout(keyword: string, check: ValueCheck): string {
  return `"${keyword}" must be ${SAID[check] ?? `a ${check}`}`;
}
