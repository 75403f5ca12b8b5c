import { DomainError } from '../../kernel/domain-error.js';

/** No such row, or one that was deleted. */
export class RecordNotFound extends DomainError {
  readonly refusal = 'not_found';
  readonly code: string;

  constructor(thing: string, id: unknown, by = 'id') {
    const noun = thing.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
    super(`There is no ${noun.replaceAll('_', ' ')} with ${by} ${String(id)}`, { [by]: id });
    this.code = `${noun}.not_found`;
  }
}
