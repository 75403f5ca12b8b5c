/** Why a request is turned away; each kind has one HTTP status, known only to the problem filter. */
export type Refusal =
  | 'malformed'
  | 'not_found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  | 'precondition_failed'
  | 'too_long'
  | 'limited'
  | 'unavailable';

/** One thing wrong with the request: where it is (JSON pointer into the body, or a parameter's name), and what to do. */
export interface FieldError {
  readonly pointer: string;
  readonly message: string;
}

/**
 * A request that cannot be done as asked. `code` is `thing.reason`: stable, unique, never reused.
 * `details` is shown to the client, so it holds no secrets.
 */
export abstract class DomainError extends Error {
  abstract readonly refusal: Refusal;
  abstract readonly code: string;

  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}
