import { KEYWORDS } from '../../../src/schemas/formats/json-schema/keywords.js';

type Json = Readonly<Record<string, unknown>>;
type Rewrite = (schema: unknown) => unknown;

/** Other spellings of the same schema: of none of them may an answer depend. */
export const REWRITINGS: Readonly<Record<string, Rewrite>> = {
  'keys in another order': reversed,
  'true for {}': (schema) => throughout(schema, (own) => (isObject(own) && Object.keys(own).length === 0 ? true : own)),
  '{} for true': (schema) => throughout(schema, (own) => (own === true ? {} : own)),
  'enum [x] for const x': (schema) => throughout(schema, listed),
  'const x for enum [x]': (schema) => throughout(schema, alone),
  'anyOf [T, null] for type [T, null]': (schema) => throughout(schema, divided),
  'types, names and values in another order': (schema) => throughout(schema, turned),
  'definitions for subschemas': extracted,
  'subschemas for definitions': inlined,
};

/** Rewrites every schema inside another one, the innermost first; the root keeps what it has beside its keywords. */
function throughout(schema: unknown, rewrite: Rewrite): unknown {
  const { $schema, $defs, ...rest } = schema as Json;
  const inner = within(rest, (own) => rewriteAll(own, rewrite));
  const definitions = Object.entries(($defs ?? {}) as Json).map(([name, own]) => [name, rewriteAll(own, rewrite)]);
  const root = rewrite(inner);
  return { $schema, ...(isObject(root) ? root : {}), $defs: Object.fromEntries(definitions) as Json };
}

function rewriteAll(schema: unknown, rewrite: Rewrite): unknown {
  return rewrite(isObject(schema) ? within(schema, (own) => rewriteAll(own, rewrite)) : schema);
}

/** A schema with another schema for each that its keywords hold. */
function within(schema: Json, change: Rewrite): Json {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, changed(key, value, change)]));
}

const SINGLE = new Set(['schema', 'schemas', 'schema or schemas']);
const NAMED = new Set(['named schemas', 'patterned schemas', 'dependencies']);

function changed(key: string, value: unknown, change: Rewrite): unknown {
  const takes = KEYWORDS.get(key)?.takes ?? '';
  if (SINGLE.has(takes)) {
    return Array.isArray(value) ? value.map(change) : change(value);
  }
  const member = (own: unknown) => (Array.isArray(own) ? own : change(own));
  return NAMED.has(takes)
    ? Object.fromEntries(Object.entries(value as Json).map(([name, own]) => [name, member(own)]))
    : value;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reversed);
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, own]): [string, unknown] => [key, reversed(own)])
          .toReversed(),
      )
    : value;
}

function listed(schema: unknown): unknown {
  if (!isObject(schema) || !('const' in schema) || 'enum' in schema) {
    return schema;
  }
  const { const: value, ...rest } = schema;
  return { ...rest, enum: [value] };
}

function alone(schema: unknown): unknown {
  const list = isObject(schema) && !('const' in schema) ? schema['enum'] : undefined;
  if (!isObject(schema) || !Array.isArray(list) || list.length !== 1) {
    return schema;
  }
  const { enum: _list, ...rest } = schema;
  return { ...rest, const: (list as unknown[])[0] };
}

function turned(schema: unknown): unknown {
  return isObject(schema)
    ? Object.fromEntries(
        Object.entries(schema).map(([key, value]) =>
          ['type', 'required', 'enum'].includes(key) && Array.isArray(value) ? [key, value.toReversed()] : [key, value],
        ),
      )
    : schema;
}

const FACETS = new Set(['numbers', 'strings', 'arrays', 'objects']);

/** Only what says nothing of null can stay with the other type. */
function divided(schema: unknown): unknown {
  const types = isObject(schema) ? schema['type'] : undefined;
  if (!isObject(schema) || !Array.isArray(types) || types.length !== 2 || !types.includes('null')) {
    return schema;
  }
  const { type: _types, ...rest } = schema;
  const plain = Object.keys(rest).every((key) => FACETS.has(KEYWORDS.get(key)?.group ?? ''));
  const other = (types as unknown[]).find((type) => type !== 'null');
  return plain && !('unevaluatedItems' in rest || 'unevaluatedProperties' in rest)
    ? { anyOf: [{ ...rest, type: other }, { type: 'null' }] }
    : schema;
}

/** Every subschema of the root by reference. */
function extracted(schema: unknown): unknown {
  const { $schema, $defs, ...rest } = schema as Json;
  const definitions: Record<string, unknown> = { ...($defs as Json) };
  const root = within(rest, (own) => {
    const name = `extracted_${Object.keys(definitions).length}`;
    definitions[name] = own;
    return { $ref: `#/$defs/${name}` };
  });
  return { $schema, ...root, $defs: definitions };
}

/** Every reference to a definition that refers to nothing itself, by what it refers to. */
function inlined(schema: unknown): unknown {
  const definitions = (schema as Json)['$defs'] as Json;
  return throughout(schema, (own) => {
    const only = isObject(own) && Object.keys(own).length === 1 ? own['$ref'] : undefined;
    const target = typeof only === 'string' ? definitions[only.replace('#/$defs/', '')] : undefined;
    return target === undefined || JSON.stringify(target).includes('"$ref"') ? own : target;
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
