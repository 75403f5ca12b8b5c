import type { DomainError, FieldError } from '../../../kernel/domain-error.js';

/** What is wrong with a part of a body, from the body's root. A schema is told from its own root; all else is not. */
export function errorsWithin(above: string, { code, errors }: Pick<DomainError, 'code' | 'errors'>): FieldError[] {
  const root = code.startsWith('schema.') ? `${above}/schema` : above;
  return errors.map((error) => ({ ...error, pointer: root + error.pointer }));
}
