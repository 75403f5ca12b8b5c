import { DomainError } from '../../../kernel/domain-error.js';

/** Every open stream asks the database twice a second. */
export class TooManyStreams extends DomainError {
  readonly refusal = 'limited';
  readonly code = 'stream.too_many';

  constructor(whose: 'key' | 'process', most: number) {
    const where = whose === 'key' ? 'by this key' : 'here';
    super(`At most ${most} streams are open ${where} at once; close one, or read GET /events`, {
      most,
      retry_after: 5,
    });
  }
}
