import { nameOf } from '../data-path.js';
import { ARRAY, OBJECT } from '../shape/kinds.js';
import { ANYTHING, ARRAYS, draft, OBJECTS, type ArrayFacets, type ObjectFacets, type Shape } from '../shape/shape.js';

/** Rows that have, at a path, a value of some shape. */
export function holding(path: string, shape: Shape): Shape {
  const segments = path === '' ? [] : path.slice(1).split('/');
  return segments.reduceRight((inner, segment) => around(segment, inner), shape);
}

function around(segment: string, inner: Shape): Shape {
  if (segment === '*') {
    return { ...draft(ARRAY), arrays: { ...ARRAYS, prefix: [inner], min: 1 } };
  }
  const name = nameOf(segment) ?? 'key';
  const properties = new Map([[name, inner]]);
  return { ...draft(ARRAY | OBJECT), ...asObject(properties, name), ...asTuple(name, inner) };
}

function asObject(properties: ReadonlyMap<string, Shape>, name: string): Pick<Shape, 'objects'> {
  return { objects: { ...OBJECTS, properties, required: new Set([name]) } };
}

/** A number may be the place of an item in a tuple as well as a name. */
function asTuple(name: string, inner: Shape): Pick<Shape, 'kinds' | 'arrays'> {
  if (!/^\d{1,3}$/.test(name)) {
    return { kinds: OBJECT, arrays: null };
  }
  const prefix = [...Array.from({ length: Number(name) }, () => ANYTHING), inner];
  return { kinds: ARRAY | OBJECT, arrays: { ...ARRAYS, prefix, min: prefix.length } };
}

/** A shape that lets everything through at a path, and is otherwise as it was. */
export function relaxedAt(shape: Shape, path: string): Shape {
  const segments = path === '' ? [] : path.slice(1).split('/');
  return relaxed(shape, segments);
}

function relaxed(shape: Shape, [segment, ...rest]: readonly string[]): Shape {
  if (segment === undefined || shape.rules !== null) {
    return ANYTHING;
  }
  return {
    ...shape,
    arrays: shape.arrays === null ? null : inItems(shape.arrays, segment, rest),
    objects: shape.objects === null ? null : inProperties(shape.objects, segment, rest),
  };
}

function inItems(facets: ArrayFacets, segment: string, rest: readonly string[]): ArrayFacets {
  if (segment === '*') {
    return { ...facets, prefix: facets.prefix.map(() => ANYTHING), rest: relaxed(facets.rest, rest) };
  }
  const at = Number(segment);
  return { ...facets, prefix: facets.prefix.map((item, index) => (index === at ? relaxed(item, rest) : item)) };
}

function inProperties(facets: ObjectFacets, segment: string, rest: readonly string[]): ObjectFacets {
  const name = nameOf(segment);
  if (name === undefined) {
    return { ...facets, additional: relaxed(facets.additional, rest) };
  }
  const property = facets.properties.get(name);
  const inner = rest.length === 0 || property === undefined ? ANYTHING : relaxed(property, rest);
  const required = rest.length === 0 ? new Set([...facets.required].filter((own) => own !== name)) : facets.required;
  return { ...facets, properties: new Map([...facets.properties, [name, inner]]), required };
}
