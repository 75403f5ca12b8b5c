import { draft, RULES, type Shape } from '../../shape/shape.js';
import type { Place } from './place.js';
import { isObject, membersByName, type JsonObject } from './value-checks.js';

/** What a schema has looked at in a value: property names and patterns, or items up to an index, or everything. */
export interface Evaluated {
  readonly all: boolean;
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  readonly items: number;
  /** Items that are looked at because a list must contain some like them. */
  readonly contained: readonly Shape[];
}

/** Something looked at under conditions, all of which the value must meet. */
export interface Contribution {
  readonly conditions: readonly Shape[];
  readonly evaluated: Evaluated;
}

export type Part = 'properties' | 'items';

const NOTHING_YET: Evaluated = { all: false, names: new Set(), patterns: new Set(), items: 0, contained: [] };

/** Everything that a schema and what it applies to the same value look at, each with the conditions it depends on. */
export function contributionsOf(schema: JsonObject, part: Part, place: Place): Contribution[] {
  return new Collector(part, place).collect(schema);
}

class Collector {
  readonly #found: Contribution[] = [];
  readonly #open = new Set<unknown>();

  constructor(
    private readonly part: Part,
    private readonly place: Place,
  ) {}

  collect(schema: JsonObject): Contribution[] {
    this.#applied(schema, []);
    return this.#found;
  }

  #visit(schema: unknown, conditions: readonly Shape[]): void {
    if (isObject(schema) && !this.#open.has(schema)) {
      const unevaluated = this.part === 'properties' ? 'unevaluatedProperties' : 'unevaluatedItems';
      const all = Object.hasOwn(schema, unevaluated);
      this.#found.push({ conditions, evaluated: { ...NOTHING_YET, all } });
      this.#applied(schema, conditions);
    }
  }

  #applied(schema: JsonObject, conditions: readonly Shape[]): void {
    this.#open.add(schema);
    this.#found.push({
      conditions,
      evaluated: this.part === 'properties' ? ownProperties(schema) : this.#ownItems(schema),
    });
    const target = this.place.target(schema);
    for (const same of [...listOf(schema['allOf']), target]) {
      this.#visit(same, conditions);
    }
    for (const branch of [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])]) {
      this.#visit(branch, [...conditions, this.place.shapeOf(branch)]);
    }
    this.#conditional(schema, conditions);
    this.#dependent(schema, conditions);
    this.#open.delete(schema);
  }

  #conditional(schema: JsonObject, conditions: readonly Shape[]): void {
    const premise = schema['if'];
    if (premise === undefined) {
      return;
    }
    const when = this.place.shapeOf(premise);
    this.#visit(premise, [...conditions, when]);
    this.#visit(schema['then'], [...conditions, when]);
    this.#visit(schema['else'], [...conditions, { ...draft(), rules: { ...RULES, not: [when] } }]);
  }

  #dependent(schema: JsonObject, conditions: readonly Shape[]): void {
    for (const [name, demand] of membersByName(schema['dependentSchemas'])) {
      this.#visit(demand, [...conditions, this.place.having(name)]);
    }
  }

  #ownItems(schema: JsonObject): Evaluated {
    const { items, prefixItems, contains } = schema;
    const tuple = Array.isArray(items) ? items : Array.isArray(prefixItems) ? prefixItems : [];
    const all =
      (items !== undefined && !Array.isArray(items)) ||
      (Array.isArray(items) && schema['additionalItems'] !== undefined);
    const contained = contains !== undefined && this.place.knows('prefixItems') ? [this.place.shapeOf(contains)] : [];
    return { ...NOTHING_YET, all, items: tuple.length, contained };
  }
}

function ownProperties(schema: JsonObject): Evaluated {
  return {
    ...NOTHING_YET,
    all: schema['additionalProperties'] !== undefined,
    names: new Set(keysOf(schema['properties'])),
    patterns: new Set(keysOf(schema['patternProperties'])),
  };
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What both have looked at. */
export function together(a: Evaluated, b: Evaluated): Evaluated {
  return {
    all: a.all || b.all,
    names: new Set([...a.names, ...b.names]),
    patterns: new Set([...a.patterns, ...b.patterns]),
    items: Math.max(a.items, b.items),
    contained: [...new Set([...a.contained, ...b.contained])],
  };
}

export function addsTo(known: Evaluated, more: Evaluated): boolean {
  const both = together(known, more);
  return (
    !known.all &&
    (both.all ||
      both.names.size > known.names.size ||
      both.patterns.size > known.patterns.size ||
      both.items > known.items ||
      both.contained.length > known.contained.length)
  );
}

export const UNSEEN: Evaluated = NOTHING_YET;
