import { DomainError, type FieldError } from '../kernel/domain-error.js';
import { GuaranteesRefused } from './guarantees/guarantees-refused.js';
import { type SchemaBound, SchemaInvalid, SchemaTooLarge } from './schema-refused.js';

/** A refusal as plain data: what an error is does not survive the way to another thread. */
export interface WrittenRefusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
}

/** The refusal in an error; null where the error is none. */
export function writtenRefusal(error: unknown): WrittenRefusal | null {
  return error instanceof DomainError ? { code: error.code, details: error.details, errors: error.errors } : null;
}

/** The refusal that was written down. */
export function refusalFrom({ code, details, errors }: WrittenRefusal): DomainError {
  if (code === 'schema.too_large') {
    return new SchemaTooLarge(details['bound'] as SchemaBound, errors[0]?.pointer);
  }
  return code === 'guarantee.invalid' ? new GuaranteesRefused(errors) : new SchemaInvalid(errors);
}
