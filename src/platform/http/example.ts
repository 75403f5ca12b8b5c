const examples = new Map<string, unknown>();

/** Gives a body or view an example: in Swagger UI it is what "Try it out" starts from. */
export const Example =
  (value: unknown): ClassDecorator =>
  (target) => {
    examples.set(target.name, value);
  };

/** The example of a schema of the OpenAPI document, by the schema's name. */
export const examplesByName: ReadonlyMap<string, unknown> = examples;
