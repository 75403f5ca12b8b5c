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

/** The dialect a document is written in; throws `SchemaInvalid` where it names one that Tessera does not know. */
export function dialectOf(document: unknown): Dialect {
  const uri = isObject(document) ? document['$schema'] : undefined;
  if (typeof uri !== 'string') {
    return hasOldKeywords(document) ? 'draft-07' : '2020-12';
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

/** What only older drafts have gives a schema away that does not say which it is; any subschema may have it. */
function hasOldKeywords(document: unknown): boolean {
  const values: unknown[] = [document];
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    if (isObject(value) && looksOld(value)) {
      return true;
    }
    if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value as JsonObject)) {
        if (typeof member === 'object' && member !== null) {
          values.push(member);
        }
      }
    }
  }
  return false;
}

function looksOld(schema: JsonObject): boolean {
  return (
    Array.isArray(schema['items']) || Object.hasOwn(schema, 'additionalItems') || Object.hasOwn(schema, 'dependencies')
  );
}
