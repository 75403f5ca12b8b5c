const WINDOW_SECONDS = 60;
/** What sums of fractions may lack of the whole number they stand for. */
const ROUNDING = 1e-6;
/** Holders remembered at most; beyond it those that have been quiet for a minute are forgotten, then the longest known. */
const MOST_HOLDERS = 10_000;

export interface Taken {
  readonly allowed: boolean;
  /** What is left now, whole. */
  readonly remaining: number;
  /** Seconds until enough is there again, and until all is. */
  readonly retryAfter: number;
  readonly resetAfter: number;
}

/** So much a minute for each holder, growing back evenly: a bucket that starts full. */
export class Allowance {
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(readonly perMinute: number) {}

  /** Takes the cost from the holder's allowance if it is there; a cost above the whole allowance takes all of it. */
  take(holder: string, cost: number, nowMs: number): Taken {
    const left = this.leftFor(holder, nowMs);
    const price = Math.min(cost, this.perMinute);
    const allowed = left + ROUNDING >= price;
    const rest = allowed ? Math.max(0, left - price) : left;
    this.#buckets.set(holder, { left: rest, at: nowMs });
    this.forgetWhole(nowMs);
    return {
      allowed,
      remaining: Math.floor(rest),
      retryAfter: allowed ? 0 : Math.max(1, this.secondsFor(price - rest)),
      resetAfter: this.secondsFor(this.perMinute - rest),
    };
  }

  private leftFor(holder: string, nowMs: number): number {
    const bucket = this.#buckets.get(holder);
    const grown = bucket ? ((nowMs - bucket.at) / 1_000) * (this.perMinute / WINDOW_SECONDS) : 0;
    return bucket ? Math.min(this.perMinute, bucket.left + Math.max(0, grown)) : this.perMinute;
  }

  private secondsFor(amount: number): number {
    return Math.ceil((amount * WINDOW_SECONDS) / this.perMinute - ROUNDING);
  }

  private forgetWhole(nowMs: number): void {
    if (this.#buckets.size > MOST_HOLDERS) {
      for (const [holder, { at }] of this.#buckets) {
        if (nowMs - at >= WINDOW_SECONDS * 1_000 || this.#buckets.size > MOST_HOLDERS) {
          this.#buckets.delete(holder);
        }
      }
    }
  }
}
