const alternatives = new Map<string, readonly string[]>();

/** Documents that a body names at least one of the fields; what refuses it without is their validation. */
export const NeedsOneOf =
  (...fields: readonly string[]): ClassDecorator =>
  (target) => {
    alternatives.set(target.name, fields);
  };

/** The fields of which a schema of the OpenAPI document needs one, by the schema's name. */
export const alternativesByName: ReadonlyMap<string, readonly string[]> = alternatives;
