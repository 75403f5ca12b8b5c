import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compared, type VerdictCase, verdictCases } from '../../support/engine/verdict-cases.js';

/** Consents in every database are bound to these: one that changes here is lost there. */
const GOLDEN = JSON.parse(readFileSync('test/fixtures/schemas/fingerprints.json', 'utf8')) as Record<string, string[]>;
const cases = verdictCases('rules').flatMap((given) =>
  given.shows === undefined ? [] : [[given.shows, given] as const],
);

type Json = Readonly<Record<string, unknown>>;
type Rewrite = (document: unknown) => unknown;

const fingerprintsOf = (given: VerdictCase): string[] => compared(given).findings.map(({ fingerprint }) => fingerprint);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same document with the members of every object the other way round. */
const reordered: Rewrite = (value) => {
  if (Array.isArray(value)) {
    return value.map(reordered);
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, member]) => [key, reordered(member)]),
      )
    : value;
};

const mapped = (document: unknown, change: (member: Json) => unknown): unknown => {
  const { columns, properties } = document as { columns?: Json[]; properties?: Record<string, Json> };
  return {
    ...(document as object),
    ...(columns && { columns: columns.map(change) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)])),
    }),
  };
};

/** The same document with a description of every column. */
const described: Rewrite = (document) => mapped(document, (member) => ({ description: 'in other words', ...member }));

/** The same document with every property's schema moved to a definition. */
const extracted: Rewrite = (document) => {
  const $defs: Record<string, unknown> = {};
  const moved = mapped(document, (schema) => {
    const name = `moved${Object.keys($defs).length}`;
    $defs[name] = schema;
    return { $ref: `#/$defs/${name}` };
  });
  return { ...(moved as object), $defs };
};

describe('the fingerprint of a change', () => {
  it.each(cases)('%s is the one that was consented to', (kind, given) => {
    expect(fingerprintsOf(given)).toEqual(GOLDEN[kind]);
  });

  it.each(cases)('%s does not depend on the order of keys', (kind, given) => {
    expect(fingerprintsOf({ ...given, before: reordered(given.before), after: reordered(given.after) })).toEqual(
      GOLDEN[kind],
    );
  });

  it.each(cases.filter(([kind]) => kind !== 'annotation_changed' && kind !== 'schema_format_changed'))(
    '%s does not depend on descriptions',
    (kind, given) => {
      expect(fingerprintsOf({ ...given, before: described(given.before), after: described(given.after) })).toEqual(
        GOLDEN[kind],
      );
    },
  );

  it.each(cases.filter(([, { format, after_format }]) => format === undefined && after_format === undefined))(
    '%s does not depend on what is a definition of its own',
    (kind, given) => {
      expect(fingerprintsOf({ ...given, after: extracted(given.after) })).toEqual(GOLDEN[kind]);
    },
  );
});
