import type { ObjectFacets, Shape } from './shape.js';

/** An object where nothing but its properties themselves and what is left over decides. */
export type PlainTable = Shape & { readonly objects: ObjectFacets };

export function isPlainTable(shape: Shape, leastColumns: number): shape is PlainTable {
  const { objects, rules } = shape;
  return (
    rules === null &&
    objects !== null &&
    objects.properties.size >= leastColumns &&
    objects.patterns.length === 0 &&
    objects.names === null &&
    objects.min === 0 &&
    objects.max === Infinity &&
    objects.values === null
  );
}

/** What is left of a table with only some of its columns; what it says of undeclared ones stays. */
export function withColumns(shape: PlainTable, isKept: (name: string) => boolean): PlainTable {
  const { objects } = shape;
  const properties = new Map<string, Shape>();
  for (const [name, property] of objects.properties) {
    if (isKept(name)) {
      properties.set(name, property);
    }
  }
  const required = new Set<string>();
  for (const name of objects.required) {
    if (isKept(name)) {
      required.add(name);
    }
  }
  return { ...shape, objects: { ...objects, properties, required } };
}
