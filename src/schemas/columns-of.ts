import { nameOf } from './data-path.js';
import { declarationsOf } from './diff/declarations.js';
import { nearestName } from './nearest-name.js';
import type { ParsedSchema } from './parsed-schema.js';
import { combined, type Shape } from './shape/shape.js';

/** The top-level names a schema declares, in its order. */
export function columnsOf(schema: ParsedSchema): string[] {
  const declared = declarationsOf(schema.shape);
  return [...declared.names()].filter((name) => declared.declares(name));
}

/** Whether the schema declares a top-level name or, starting with `/`, a pointer over data. */
export function declaresPath(schema: ParsedSchema, nameOrPointer: string): boolean {
  const segments = nameOrPointer.startsWith('/') ? nameOrPointer.slice(1).split('/') : [nameOrPointer];
  const named = (segment: string) => (nameOrPointer.startsWith('/') ? nameOf(segment) : segment);
  let shapes: readonly Shape[] = [schema.shape];
  for (const segment of segments) {
    const name = named(segment);
    shapes = shapes.flatMap((shape) =>
      name === undefined ? within(shape, segment) : (declarationsOf(shape).get(name) ?? []),
    );
    shapes = shapes.filter(({ kinds }) => kinds !== 0);
  }
  return shapes.length > 0;
}

/** The declared top-level name most like this one, for an error message. */
export function nearestColumn(schema: ParsedSchema, name: string): string | null {
  return nearestName(name, columnsOf(schema));
}

/** The items or map values of a shape, through its combinators. */
function within(shape: Shape, segment: string): Shape[] {
  const { arrays, objects, rules } = shape;
  const own =
    segment === '*'
      ? arrays === null
        ? []
        : [...arrays.prefix, arrays.rest]
      : objects === null
        ? []
        : [objects.additional];
  return [...own, ...(rules === null ? [] : combined(rules).flatMap((part) => within(part, segment)))];
}
