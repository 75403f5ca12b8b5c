import { higher, lower } from '../../shape/conjoin.js';
import { NUMBERS, type Bound, type Draft } from '../../shape/shape.js';
import type { JsonObject } from './value-checks.js';

/** Reads bounds and `multipleOf`; draft-04 spells an exclusive bound as a boolean beside it. */
export function readNumbers(shape: Draft, schema: JsonObject): void {
  const { multipleOf } = schema;
  const facets = shape.numbers ?? NUMBERS;
  shape.numbers = {
    ...facets,
    min: end(schema, 'minimum', 'exclusiveMinimum', higher),
    max: end(schema, 'maximum', 'exclusiveMaximum', lower),
    multiples: typeof multipleOf === 'number' ? [multipleOf] : [],
  };
}

function end(
  schema: JsonObject,
  plain: string,
  exclusive: string,
  tighter: (a: Bound | null, b: Bound | null) => Bound | null,
): Bound | null {
  const [at, other] = [schema[plain], schema[exclusive]];
  const bound = typeof at === 'number' ? { at, exclusive: other === true } : null;
  return typeof other === 'number' ? tighter(bound, { at: other, exclusive: true }) : bound;
}
