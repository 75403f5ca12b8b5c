/**
 * The disjoint kinds of JSON values, as bits: booleans count twice and numbers are split in whole and broken ones,
 * so that every `type`, `const: true` or `integer` is a plain set of kinds.
 */
export const NULL = 1;
export const FALSE = 2;
export const TRUE = 4;
export const INTEGER = 8;
export const FRACTION = 16;
export const STRING = 32;
export const ARRAY = 64;
export const OBJECT = 128;

export const BOOLEAN = FALSE | TRUE;
export const NUMBER = INTEGER | FRACTION;
export const EVERY_KIND = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;

/** The kinds in the order they are tried, cheapest first. */
export const KINDS = [NULL, FALSE, TRUE, INTEGER, FRACTION, STRING, ARRAY, OBJECT] as const;

const BY_TYPE = new Map<string, number>([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
]);

/** The kinds a JSON Schema type name covers; undefined for no such name. */
export function kindsOfType(name: string): number | undefined {
  return BY_TYPE.get(name);
}

/** The kind of a JSON value. */
export function kindOf(value: unknown): number {
  if (typeof value === 'string') {
    return STRING;
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? INTEGER : FRACTION;
  }
  if (typeof value === 'boolean') {
    return value ? TRUE : FALSE;
  }
  return value === null || value === undefined ? NULL : Array.isArray(value) ? ARRAY : OBJECT;
}

/** The type names that cover a set of kinds, for people to read. */
export function typesOf(kinds: number): string[] {
  const names = [...BY_TYPE]
    .filter(([name, bits]) => (kinds & bits) !== 0 && isNamed(name, kinds))
    .map(([name]) => name);
  return names;
}

function isNamed(name: string, kinds: number): boolean {
  if (name === 'integer') {
    return (kinds & FRACTION) === 0;
  }
  return name !== 'number' || (kinds & FRACTION) !== 0;
}
