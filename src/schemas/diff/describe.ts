import { EVERY_KIND, typesOf } from '../shape/kinds.js';
import {
  isAnything,
  type ArrayFacets,
  type NumberFacets,
  type ObjectFacets,
  type Rules,
  type Shape,
  type StringFacets,
} from '../shape/shape.js';
import { listOf } from './diff-types.js';

/** Shapes written out at most in one description; deeper or longer ones end in an ellipsis. */
const MOST_DESCRIBED = 200;

/** A shape as a small JSON Schema: for people to read, and as the outcome that a fingerprint is made of. */
export function describe(shape: Shape): unknown {
  return new Description().of(shape, []);
}

class Description {
  #left = MOST_DESCRIBED;

  of(shape: Shape, around: readonly Shape[]): unknown {
    if (isAnything(shape) || shape.kinds === 0) {
      return shape.kinds !== 0;
    }
    const at = around.lastIndexOf(shape);
    this.#left -= 1;
    if (at >= 0 || this.#left < 0) {
      return { $ref: at >= 0 ? `${around.length - at}` : '…' };
    }
    const child = (inner: Shape) => this.of(inner, [...around, shape]);
    const list = listOf(shape);
    return {
      ...(shape.kinds === EVERY_KIND ? {} : { type: typeNames(shape.kinds) }),
      ...(list === null ? {} : { enum: list }),
      ...facets(shape, child),
    };
  }
}

/** Facets of kinds that a shape does not allow were dropped when it was read. */
function facets(
  { physical, numbers: number, strings: string, arrays: array, objects: object, rules: rule }: Shape,
  child: Child,
): object {
  return {
    ...(physical && { physical_type: physical.text }),
    ...(number && numbers(number)),
    ...(string && strings(string)),
    ...(array && arrays(array, child)),
    ...(object && objects(object, child)),
    ...(rule && rules(rule, child)),
  };
}

type Child = (shape: Shape) => unknown;

function typeNames(kinds: number): unknown {
  const names = typesOf(kinds);
  return names.length === 1 ? names[0] : names;
}

function numbers({ min, max, multiples, formats }: NumberFacets): object {
  return {
    ...(min === null ? {} : { [min.exclusive ? 'exclusiveMinimum' : 'minimum']: min.at }),
    ...(max === null ? {} : { [max.exclusive ? 'exclusiveMaximum' : 'maximum']: max.at }),
    ...many('multipleOf', multiples),
    ...many('format', formats),
  };
}

function strings({ min, max, patterns, formats }: StringFacets): object {
  return {
    ...(min === 0 ? {} : { minLength: min }),
    ...(max === Infinity ? {} : { maxLength: max }),
    ...many('pattern', patterns),
    ...many('format', formats),
  };
}

function many(keyword: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [keyword]: list.length === 1 ? list[0] : list.map(String).sort(byText) };
}

function arrays({ prefix, rest, min, max, unique, contains }: ArrayFacets, child: Child): object {
  return {
    ...(prefix.length === 0 ? {} : { prefixItems: prefix.map(child) }),
    ...(isAnything(rest) ? {} : { items: child(rest) }),
    ...(min === 0 ? {} : { minItems: min }),
    ...(max === Infinity ? {} : { maxItems: max }),
    ...(unique ? { uniqueItems: true } : {}),
    ...(contains.length === 0
      ? {}
      : { contains: contains.map((own) => [child(own.shape), own.min, own.max === Infinity ? null : own.max]) }),
  };
}

function objects({ properties, patterns, additional, required, names, min, max }: ObjectFacets, child: Child): object {
  return {
    ...(properties.size === 0
      ? {}
      : { properties: Object.fromEntries(sorted(properties).map(([name, shape]) => [name, child(shape)])) }),
    ...(patterns.length === 0
      ? {}
      : { patternProperties: Object.fromEntries(patterns.map(({ pattern, shape }) => [pattern, child(shape)])) }),
    ...(isAnything(additional) ? {} : { additionalProperties: child(additional) }),
    ...(required.size === 0 ? {} : { required: [...required].sort() }),
    ...(names === null ? {} : { propertyNames: child(names) }),
    ...(min === 0 ? {} : { minProperties: min }),
    ...(max === Infinity ? {} : { maxProperties: max }),
  };
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Names in one order, so that how a schema was written never shows in a fingerprint. */
function sorted(properties: ReadonlyMap<string, Shape>): [string, Shape][] {
  return [...properties].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_DESCRIBED);
}

function rules({ all, any, one, not, conditions, opaque }: Rules, child: Child): object {
  return {
    ...(all.length === 0 ? {} : { allOf: all.map(child) }),
    ...(any.length === 0 ? {} : { anyOf: any.map((group) => group.map(child)) }),
    ...(one.length === 0 ? {} : { oneOf: one.map((group) => group.map(child)) }),
    ...(not.length === 0 ? {} : { not: not.map(child) }),
    ...(conditions.length === 0
      ? {}
      : {
          if: conditions.map(({ when, then, otherwise }) => [child(when), child(then), child(otherwise)]),
        }),
    ...(opaque.length === 0 ? {} : { other: opaque.map(({ keyword, text }) => [keyword, text]) }),
  };
}
