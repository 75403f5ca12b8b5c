import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { ColumnPromise, Fact, GuaranteeKind } from '../guarantee-kind.js';

type Scalar = string | number | boolean;

const MOST_VALUES = 10_000;
const LONGEST_TEXT = 4_096;

export const acceptedValues: GuaranteeKind<readonly Scalar[]> = {
  describes: 'The only values a column may hold besides null; 1 and "1" are two values.',
  layout: 'by_column',
  example: { status: ['open', 'closed'] },
  weakens: 'a value more',
  read(value, place) {
    const values = place.list(value, MOST_VALUES);
    if (values === null) {
      return null;
    }
    const stranger = values.findIndex((item) => item !== null && !isScalar(item));
    if (stranger >= 0) {
      return place.at(stranger).refuse(`Must be a text of at most ${LONGEST_TEXT} characters, a number, true or false`);
    }
    // Null is the business of nullability, so listing it says nothing.
    const read = sorted(values.filter(isScalar));
    return read.length === 0 ? place.refuse('Must name a value other than null') : read;
  },
  facts(before, after, schema) {
    const [from, to] = [allowed(before, schema.before), allowed(after, schema.after)];
    if (to === null) {
      return from === null || schema.before.enum !== null ? [] : [{ direction: 'weaker' }];
    }
    if (from === null) {
      return schema.after.enum !== null ? [] : [{ direction: 'stronger', rowLevel: true }];
    }
    // A value that the schema let in or shut out is the schema's to report.
    const gained = outside(to, from, schema.before);
    const lost = outside(from, to, schema.after);
    const facts: Fact[] = [];
    if (gained.length > 0) {
      facts.push({ direction: 'weaker', outcome: gained });
    }
    if (lost.length > 0) {
      facts.push({ direction: 'stronger', rowLevel: true, outcome: lost });
    }
    return facts;
  },
};

/** The values, by their spelling, that guarantee and schema together allow; null is any. */
export function allowed(value: readonly unknown[] | null, schema: ColumnPromise): ReadonlyMap<string, unknown> | null {
  if (value === null || schema.enum === null) {
    const only = value ?? schema.enum;
    return only === null ? null : bySpelling(only);
  }
  const bySchema = bySpelling(schema.enum);
  return new Map([...bySpelling(value)].filter(([spelling]) => bySchema.has(spelling)));
}

function outside(
  values: ReadonlyMap<string, unknown>,
  others: ReadonlyMap<string, unknown>,
  schema: ColumnPromise,
): unknown[] {
  const bySchema = schema.enum === null ? null : bySpelling(schema.enum);
  return [...values]
    .filter(([spelling]) => !others.has(spelling) && (bySchema === null || bySchema.has(spelling)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

function bySpelling(values: readonly unknown[]): Map<string, unknown> {
  return new Map(values.filter((value) => value !== null).map((value) => [canonicalJson(value), value]));
}

function sorted(values: readonly Scalar[]): readonly Scalar[] {
  const spelled = values.map((value) => [canonicalJson(value), value] as const);
  return [...new Map(spelled.sort(([a], [b]) => (a < b ? -1 : 1))).values()];
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string'
    ? value.length <= LONGEST_TEXT
    : typeof value === 'number' || typeof value === 'boolean';
}
