import { DomainError } from '../../../kernel/domain-error.js';

/** The database in memory for unit tests has no search index. */
export class SearchUnavailable extends DomainError {
  readonly refusal = 'conflict';
  readonly code = 'search.unavailable';

  constructor() {
    super('Search needs PostgreSQL, embedded or not; this database is for unit tests');
  }
}

/** Quotes and white space are no text to look for. */
export class SearchTextMissing extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'search.text_missing';

  constructor() {
    const message = 'must say what to look for';
    super(`q ${message}`, {}, [{ pointer: 'q', message }]);
  }
}
