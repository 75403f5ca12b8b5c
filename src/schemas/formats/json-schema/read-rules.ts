import { OBJECT } from '../../shape/kinds.js';
import { bothRules } from '../../shape/conjoin.js';
import { ANYTHING, draft, OBJECTS, RULES, type Condition, type Draft, type Shape } from '../../shape/shape.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import type { Place } from './place.js';
import { membersByName, type JsonObject } from './value-checks.js';

/** Reads what combines subschemas on the same value. Dependencies are conditions on a property's presence. */
export function readRules(shape: Draft, schema: JsonObject, place: Place): void {
  const { not, anyOf, oneOf } = schema;
  const rules = {
    all: branches(schema, 'allOf', place),
    any: anyOf === undefined ? [] : [branches(schema, 'anyOf', place)],
    one: oneOf === undefined ? [] : [branches(schema, 'oneOf', place)],
    not: not === undefined ? [] : [place.child(not, 'not')],
    conditions: [...readIf(schema, place), ...readDependencies(schema, place)],
    opaque: [],
  };
  shape.rules = bothRules(shape.rules ?? RULES, rules);
}

function branches(schema: JsonObject, keyword: string, place: Place): Shape[] {
  const list = (schema[keyword] ?? []) as readonly unknown[];
  if (list.length > SCHEMA_BOUNDS.branches) {
    throw new SchemaTooLarge('branches', place.pointerTo(keyword));
  }
  return list.map((branch, index) => place.child(branch, keyword, index));
}

function readIf(schema: JsonObject, place: Place): Condition[] {
  if (schema['if'] === undefined || !place.knows('if')) {
    return [];
  }
  const branch = (keyword: string) =>
    schema[keyword] === undefined ? ANYTHING : place.child(schema[keyword], keyword);
  return [{ keyword: 'if', when: place.child(schema['if'], 'if'), then: branch('then'), otherwise: branch('else') }];
}

function readDependencies(schema: JsonObject, place: Place): Condition[] {
  return ['dependencies', 'dependentRequired', 'dependentSchemas']
    .filter((keyword) => schema[keyword] !== undefined && place.knows(keyword))
    .flatMap((keyword) =>
      membersByName(schema[keyword]).map(([name, demand]) => ({
        keyword,
        when: having(name),
        then: Array.isArray(demand) ? demanding(demand as string[]) : place.child(demand, keyword, name),
        otherwise: ANYTHING,
      })),
    );
}

/** Objects have these properties; what is no object passes. */
function demanding(names: readonly string[]): Shape {
  return names.length === 0 ? ANYTHING : { ...draft(), objects: { ...OBJECTS, required: new Set(names) } };
}

/** Objects that have a property, and nothing else. */
export function having(name: string): Shape {
  return { ...demanding([name]), kinds: OBJECT };
}
