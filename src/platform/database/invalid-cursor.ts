import { DomainError } from '../../kernel/domain-error.js';

/** A cursor is opaque: it comes from `next_cursor` of an earlier page. */
export class InvalidCursor extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'cursor.invalid';

  constructor() {
    const message =
      'The cursor is not one that this service gave. Pass next_cursor of an earlier page, or leave it out.';
    super(message, {}, [{ pointer: 'cursor', message }]);
  }
}
