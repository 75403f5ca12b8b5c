import { ANYTHING, OBJECTS, type Draft, type ObjectFacets, type Shape } from '../../shape/shape.js';
import type { Place } from './place.js';
import { membersByName, type JsonObject } from './value-checks.js';

/** Reads properties in their order, patterns, what is left over, `required`, names and counts. */
export function readObjects(shape: Draft, schema: JsonObject, place: Place): void {
  const { required, additionalProperties, propertyNames, minProperties, maxProperties } = schema;
  shape.objects = {
    ...(shape.objects ?? OBJECTS),
    properties: readProperties(schema, place),
    patterns: readPatterns(schema, place),
    additional:
      additionalProperties === undefined ? ANYTHING : place.child(additionalProperties, 'additionalProperties'),
    required: Array.isArray(required) ? new Set(required as string[]) : OBJECTS.required,
    names:
      propertyNames !== undefined && place.knows('propertyNames') ? place.child(propertyNames, 'propertyNames') : null,
    min: typeof minProperties === 'number' ? minProperties : 0,
    max: typeof maxProperties === 'number' ? maxProperties : Infinity,
  };
}

function readProperties(schema: JsonObject, place: Place): ReadonlyMap<string, Shape> {
  const properties = schema['properties'] as JsonObject | undefined;
  if (properties === undefined) {
    return OBJECTS.properties;
  }
  const shapes = new Map<string, Shape>();
  for (const name of Object.keys(properties)) {
    shapes.set(name, place.child(properties[name], 'properties', name));
  }
  return shapes;
}

function readPatterns(schema: JsonObject, place: Place): ObjectFacets['patterns'] {
  return membersByName(schema['patternProperties']).map(([pattern, item]) => ({
    pattern,
    shape: place.child(item, 'patternProperties', pattern),
  }));
}
