import { createHash } from 'node:crypto';
import { DomainError } from '../../kernel/domain-error.js';

const REMEMBERED = 4;

/** The last answers to questions that take long; who asks again meanwhile waits for the same answer. */
export class Recent<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>();

  async answer(question: string, ask: (question: string) => Promise<Answer>): Promise<Answer> {
    const key = createHash('sha256').update(question).digest('base64');
    const known = this.#answers.get(key) ?? ask(question);
    this.#answers.delete(key);
    this.#answers.set(key, known);
    this.#forgetOldest();
    try {
      return await known;
    } catch (error) {
      // A refusal is an answer like any other; a thread that broke is not.
      if (!(error instanceof DomainError)) {
        this.#answers.delete(key);
      }
      throw error;
    }
  }

  #forgetOldest(): void {
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= REMEMBERED) {
        return;
      }
      this.#answers.delete(oldest);
    }
  }
}
