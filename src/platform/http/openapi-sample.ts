import { referenced, type Schema, type Schemas, typesOf } from './openapi-schema.js';

export interface Known {
  readonly schemas: Schemas;
  /** Examples given by hand, by the name of the schema. */
  readonly examples: ReadonlyMap<string, unknown>;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e',
  'date-time': '2026-01-31T12:00:00.000Z',
  uri: 'https://hooks.example.com/tessera',
};
const BY_TYPE: Readonly<Record<string, unknown>> = { string: 'text', integer: 1, number: 0.5, boolean: false };

/**
 * A value that a schema allows, put together from the examples in it.
 * What may be null is null, and what is optional is left out, unless an example says otherwise;
 * a schema inside itself is left out too.
 */
export function sampleOf(schema: Schema, known: Known, within: readonly string[] = []): unknown {
  const name = referenced(schema);
  if (name !== undefined) {
    return sampleOfNamed(name, known, within);
  }
  if (schema.example !== undefined) {
    return schema.example as unknown;
  }
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((some) => (some ?? []) as Schema[]);
  if ([schema, ...parts].some((one) => typesOf(one).includes('null'))) {
    return null;
  }
  return parts[0] ? sampleOf(parts[0], known, within) : plainSample(schema, known, within);
}

function sampleOfNamed(name: string, known: Known, within: readonly string[]): unknown {
  const schema = known.schemas[name];
  return known.examples.has(name) || !schema ? known.examples.get(name) : sampleOf(schema, known, [...within, name]);
}

function plainSample(schema: Schema, known: Known, within: readonly string[]): unknown {
  switch (typesOf(schema)[0] ?? 'object') {
    case 'array':
      return schema.items && isNew(schema.items, within) ? [sampleOf(schema.items, known, within)] : [];
    case 'object':
      return Object.fromEntries(
        shownProperties(schema, within).map(([name, property]) => [name, sampleOf(property, known, within)]),
      );
    default:
      return scalarSample(schema);
  }
}

function shownProperties(schema: Schema, within: readonly string[]): [string, Schema][] {
  const all = Object.entries(schema.properties ?? {}) as [string, Schema][];
  return all.filter(
    ([name, property]) =>
      isNew(property, within) && (property.example !== undefined || (schema.required ?? []).includes(name)),
  );
}

const isNew = (schema: Schema, within: readonly string[]): boolean => !within.includes(referenced(schema) ?? '');

function scalarSample(schema: Schema): unknown {
  const given = [...((schema.enum ?? []) as unknown[]), schema.default as unknown, BY_FORMAT[schema.format ?? '']];
  return given.find((value) => value !== undefined) ?? BY_TYPE[typesOf(schema)[0] ?? ''] ?? null;
}
