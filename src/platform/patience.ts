/**
 * Asks something that helps and may be away, slow or frozen. Nobody waits longer than `waitMs`; once it has not
 * answered, nobody asks for `restMs`, so that an outage costs one wait and not one for each request.
 */
export class Patience {
  #restsUntil = -Infinity;

  constructor(
    private readonly waitMs: number,
    private readonly restMs: number,
  ) {}

  /** The answer; undefined where there is none in time, whatever the reason. */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    if (performance.now() < this.#restsUntil) {
      return undefined;
    }
    let isAnswered = false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resume) => {
      // What came while this process was busy with something else is read before the immediate.
      timer = setTimeout(() => {
        setImmediate(() => {
          resume(isAnswered ? undefined : this.giveUp());
        });
      }, this.waitMs);
    });
    const answer = question().then(
      (given) => {
        isAnswered = true;
        return given;
      },
      () => this.giveUp(),
    );
    return Promise.race([answer, late]).finally(() => {
      clearTimeout(timer);
    });
  }

  private giveUp(): undefined {
    this.#restsUntil = performance.now() + this.restMs;
  }
}
