const QUIET_MS = 60_000;
const MOST_KEPT = 10_000;

/**
 * Lets the same denial be told once a minute, with how often it was repeated since it was last told: a client that goes on
 * asking must not fill the log.
 */
export class RecentDenials {
  readonly #told = new Map<string, { at: number; repeats: number }>();

  /** How often the same was denied without being told; null where it is not to be told now. */
  repeats(denial: string, now = performance.now()): number | null {
    const last = this.#told.get(denial);
    if (last && now - last.at < QUIET_MS) {
      last.repeats++;
      return null;
    }
    this.#told.delete(denial);
    this.#told.set(denial, { at: now, repeats: 0 });
    this.forgetOldest();
    return last?.repeats ?? 0;
  }

  private forgetOldest(): void {
    const [oldest] = this.#told.size > MOST_KEPT ? this.#told.keys() : [];
    if (oldest !== undefined) {
      this.#told.delete(oldest);
    }
  }
}
