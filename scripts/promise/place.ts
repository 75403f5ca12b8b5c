import type { Schema, Schemas } from './document.js';

const DEFINITION = '#/$defs/';

/** Where something stands: in the innermost named schema on the way to it, and from there on. */
export interface Place {
  readonly name: string | null;
  readonly path: string;
}

/** The place that a pointer over data means, or what is said there of its members; null where the schema declares none. */
export function placeOf(pointer: string, document: Schema, of: 'member' | 'value'): Place | null {
  const definitions = (document['$defs'] ?? {}) as Schemas;
  const place = follow(document, pointer.split('/').slice(1), { name: null, path: '' }, definitions);
  const name = of === 'value' ? place && referenced(place.schema) : undefined;
  return name === undefined || name === null ? place : { name, path: '' };
}

interface Found extends Place {
  readonly schema: Schema;
}

function follow(schema: Schema, tokens: readonly string[], at: Place, definitions: Schemas): Found | null {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    return { ...at, schema };
  }
  const name = schema.$ref?.slice(DEFINITION.length);
  if (name !== undefined) {
    return follow(definitions[name] ?? {}, tokens, { name, path: '' }, definitions);
  }
  const child = memberOf(schema, token);
  const below = { name: at.name, path: `${at.path}/${token}` };
  const found = child ? follow(child, rest, below, definitions) : null;
  const others = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? []);
  return others.reduce((place, one) => place ?? follow(one, tokens, at, definitions), found);
}

/** The schema that a reference leads to, also where it stands beside a null. */
function referenced({ $ref, allOf = [], anyOf = [] }: Schema): string | undefined {
  const references = [$ref, ...[...allOf, ...anyOf].map((one) => one.$ref)].filter((one) => one !== undefined);
  return references.length === 1 ? references[0]?.slice(DEFINITION.length) : undefined;
}

function memberOf({ items, additionalProperties, properties = {} }: Schema, token: string): Schema | undefined {
  if (token === '*') {
    return items;
  }
  if (token === '{}') {
    return typeof additionalProperties === 'object' ? additionalProperties : undefined;
  }
  const name = token.replaceAll('~1', '/').replaceAll('~2', '*').replaceAll('~3', '{}').replaceAll('~0', '~');
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}
