import { ARRAY, EVERY_KIND, NULL, OBJECT } from '../../shape/kinds.js';
import { ARRAYS, draft, NOTHING, OBJECTS, type Draft, type Physical, type Shape } from '../../shape/shape.js';
import type { DialectName } from '../../sql-types/dialect.js';
import { parseSqlType } from '../../sql-types/parse-sql-type.js';
import type { SqlSlot, StructType } from '../../sql-types/sql-type.js';

export function physicalOf(dialect: DialectName, text: string): Physical {
  return { dialect, text, type: parseSqlType(dialect, text), alone: true };
}

/** A warehouse type as a shape: what is nested becomes properties and items, of the rest only the type itself decides. */
export function shapeOfType(physical: Physical): Draft {
  const { dialect, type } = physical;
  const shape = draft(EVERY_KIND & ~NULL);
  shape.physical = physical;
  if (type.family === 'struct' && type.fields !== null) {
    shape.kinds = OBJECT;
    shape.objects = fieldsOf(dialect, type);
  } else if (type.family === 'array') {
    shape.kinds = ARRAY;
    shape.arrays = { ...ARRAYS, rest: slot(dialect, type.item) };
  } else if (type.family === 'map') {
    shape.kinds = OBJECT;
    shape.objects = { ...OBJECTS, additional: slot(dialect, type.value) };
  }
  return shape;
}

function fieldsOf(dialect: DialectName, { fields }: StructType): Shape['objects'] {
  const known = fields ?? [];
  return {
    ...OBJECTS,
    properties: new Map(known.map((field) => [field.name, slot(dialect, field)])),
    additional: NOTHING,
    required: new Set(known.filter(({ nullable }) => !nullable).map(({ name }) => name)),
    keys: new Map(known.map(({ name, key }) => [name, key])),
  };
}

function slot(dialect: DialectName, { type, nullable }: SqlSlot): Shape {
  const shape = shapeOfType({ dialect, text: type.text, type, alone: true });
  shape.kinds |= nullable ? NULL : 0;
  return shape;
}
