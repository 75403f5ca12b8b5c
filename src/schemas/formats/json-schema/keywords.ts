import { isBefore, type Dialect } from './dialect.js';
import type { ValueCheck } from './value-checks.js';

/** The readers that know what keywords mean; each reads all keywords of its group at once. */
export type Group = 'types' | 'numbers' | 'strings' | 'arrays' | 'objects' | 'rules' | 'notes' | 'names';

export interface Keyword {
  readonly group: Group;
  readonly takes: ValueCheck;
  readonly since: Dialect;
  readonly until: Dialect;
}

function keyword(group: Group, takes: ValueCheck, since: Dialect = 'draft-04', until: Dialect = '2020-12'): Keyword {
  return { group, takes, since, until };
}

/** Every keyword of the five drafts, and Tessera's own. A keyword outside its drafts is as unknown as a misspelt one. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ['type', keyword('types', 'types')],
  ['enum', keyword('types', 'values')],
  ['const', keyword('types', 'anything', 'draft-06')],
  ['nullable', keyword('types', 'boolean')],

  ['minimum', keyword('numbers', 'number')],
  ['maximum', keyword('numbers', 'number')],
  ['exclusiveMinimum', keyword('numbers', 'number or boolean')],
  ['exclusiveMaximum', keyword('numbers', 'number or boolean')],
  ['multipleOf', keyword('numbers', 'positive number')],

  ['minLength', keyword('strings', 'count')],
  ['maxLength', keyword('strings', 'count')],
  ['pattern', keyword('strings', 'pattern')],
  ['format', keyword('strings', 'string')],

  ['items', keyword('arrays', 'schema or schemas')],
  ['additionalItems', keyword('arrays', 'schema', 'draft-04', '2019-09')],
  ['prefixItems', keyword('arrays', 'schemas', '2020-12')],
  ['minItems', keyword('arrays', 'count')],
  ['maxItems', keyword('arrays', 'count')],
  ['uniqueItems', keyword('arrays', 'boolean')],
  ['contains', keyword('arrays', 'schema', 'draft-06')],
  ['minContains', keyword('arrays', 'count', '2019-09')],
  ['maxContains', keyword('arrays', 'count', '2019-09')],
  ['unevaluatedItems', keyword('arrays', 'schema', '2019-09')],

  ['properties', keyword('objects', 'named schemas')],
  ['patternProperties', keyword('objects', 'patterned schemas')],
  ['additionalProperties', keyword('objects', 'schema')],
  ['required', keyword('objects', 'names')],
  ['propertyNames', keyword('objects', 'schema', 'draft-06')],
  ['minProperties', keyword('objects', 'count')],
  ['maxProperties', keyword('objects', 'count')],
  ['unevaluatedProperties', keyword('objects', 'schema', '2019-09')],

  ['allOf', keyword('rules', 'schemas')],
  ['anyOf', keyword('rules', 'schemas')],
  ['oneOf', keyword('rules', 'schemas')],
  ['not', keyword('rules', 'schema')],
  ['if', keyword('rules', 'schema', 'draft-07')],
  ['then', keyword('rules', 'schema', 'draft-07')],
  ['else', keyword('rules', 'schema', 'draft-07')],
  ['dependencies', keyword('rules', 'dependencies')],
  ['dependentRequired', keyword('rules', 'named names', '2019-09')],
  ['dependentSchemas', keyword('rules', 'named schemas', '2019-09')],

  ['$schema', keyword('names', 'string')],
  ['$id', keyword('names', 'string')],
  ['id', keyword('names', 'anything')],
  ['$ref', keyword('names', 'string')],
  ['$anchor', keyword('names', 'string', '2019-09')],
  ['$defs', keyword('names', 'named schemas')],
  ['definitions', keyword('names', 'named schemas')],
  ['$recursiveRef', keyword('names', 'string', '2019-09')],
  ['$recursiveAnchor', keyword('names', 'boolean', '2019-09')],
  ['$dynamicRef', keyword('names', 'string', '2020-12')],
  ['$dynamicAnchor', keyword('names', 'string', '2020-12')],
  ['$vocabulary', keyword('names', 'anything', '2019-09')],
  ['$comment', keyword('names', 'string')],

  ['title', keyword('notes', 'string')],
  ['description', keyword('notes', 'string')],
  ['default', keyword('notes', 'anything')],
  ['examples', keyword('notes', 'anything')],
  ['example', keyword('notes', 'anything')],
  ['deprecated', keyword('notes', 'anything')],
  ['readOnly', keyword('notes', 'boolean')],
  ['writeOnly', keyword('notes', 'boolean')],
  ['contentEncoding', keyword('notes', 'string')],
  ['contentMediaType', keyword('notes', 'string')],
  ['contentSchema', keyword('notes', 'anything')],
  ['x-physical-type', keyword('notes', 'string')],
  ['x-renamed-from', keyword('notes', 'string')],
]);

/** The keywords that each draft has. */
export const KEYWORDS_OF: Readonly<Record<Dialect, ReadonlyMap<string, Keyword>>> = {
  'draft-04': keywordsOf('draft-04'),
  'draft-06': keywordsOf('draft-06'),
  'draft-07': keywordsOf('draft-07'),
  '2019-09': keywordsOf('2019-09'),
  '2020-12': keywordsOf('2020-12'),
};

function keywordsOf(dialect: Dialect): ReadonlyMap<string, Keyword> {
  return new Map(
    [...KEYWORDS].filter(([, { since, until }]) => !isBefore(dialect, since) && !isBefore(until, dialect)),
  );
}
