import { DomainError, type FieldError } from '../kernel/domain-error.js';

/** A document that cannot be taken as a schema. */
export abstract class SchemaRefused extends DomainError {
  readonly refusal = 'invalid';
}

/** The document is no schema of its format; every place that is wrong is named. */
export class SchemaInvalid extends SchemaRefused {
  readonly code = 'schema.invalid';

  constructor(errors: readonly FieldError[]) {
    super(errors[0] ? `The schema is not valid: ${errors[0].message}` : 'The schema is not valid', {}, errors);
  }
}

/** `work` counts the steps that deciding one question of a comparison takes in all. */
export const SCHEMA_BOUNDS = {
  bytes: 1_048_576,
  depth: 64,
  nodes: 200_000,
  enum_values: 10_000,
  branches: 64,
  findings: 50_000,
  work: 400_000,
} as const;

export type SchemaBound = keyof typeof SCHEMA_BOUNDS;

/** The document, or judging it, passes a bound that keeps the service answering. */
export class SchemaTooLarge extends SchemaRefused {
  readonly code = 'schema.too_large';

  constructor(bound: SchemaBound, pointer = '') {
    const message = `The schema passes the bound on ${bound} (${SCHEMA_BOUNDS[bound]})`;
    super(message, { bound, limit: SCHEMA_BOUNDS[bound] }, [{ pointer, message }]);
  }
}
