import { SchemaInvalid } from '../../schema-refused.js';
import { isObject, type JsonObject } from './value-checks.js';

/** The published drafts, oldest first; a keyword belongs to a range of them. */
export const DIALECTS = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'] as const;
export type Dialect = (typeof DIALECTS)[number];

const BY_URI = new Map<string, Dialect>([
  ['json-schema.org/draft-04/schema', 'draft-04'],
  ['json-schema.org/schema', '2020-12'],
  ['json-schema.org/draft-06/schema', 'draft-06'],
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2019-09/schema', '2019-09'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
  ['spec.openapis.org/oas/3.1/dialect/base', '2020-12'],
]);

/** The dialect a document names; undefined where it names none. Throws `SchemaInvalid` for one Tessera does not know. */
export function dialectOf(document: unknown): Dialect | undefined {
  const uri = isObject(document) ? document['$schema'] : undefined;
  if (typeof uri !== 'string') {
    return undefined;
  }
  const dialect = BY_URI.get(uri.replace(/^https?:\/\//, '').replace(/#$/, ''));
  if (dialect === undefined) {
    const message = `Tessera does not know the dialect ${uri.slice(0, 200)}`;
    throw new SchemaInvalid([{ pointer: '/$schema', message }]);
  }
  return dialect;
}

export function isBefore(dialect: Dialect, other: Dialect): boolean {
  return DIALECTS.indexOf(dialect) < DIALECTS.indexOf(other);
}

/** What only older drafts have gives a schema away that does not say which it is. */
export function looksOld(schema: JsonObject): boolean {
  return (
    Array.isArray(schema['items']) || Object.hasOwn(schema, 'additionalItems') || Object.hasOwn(schema, 'dependencies')
  );
}
