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

/** The dialect a `$schema` names; undefined for one that Tessera does not know. */
export function dialectOf(uri: string): Dialect | undefined {
  return BY_URI.get(uri.replace(/^https?:\/\//, '').replace(/#$/, ''));
}

export function isBefore(dialect: Dialect, other: Dialect): boolean {
  return DIALECTS.indexOf(dialect) < DIALECTS.indexOf(other);
}

/** What only older drafts have, and so gives away a schema that does not say which it is. */
export function looksLikeDraft07(schema: Readonly<Record<string, unknown>>): boolean {
  return (
    Array.isArray(schema['items']) || Object.hasOwn(schema, 'additionalItems') || Object.hasOwn(schema, 'dependencies')
  );
}
