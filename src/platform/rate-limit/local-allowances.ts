import { bears, type Charge, growthMs, type Taken } from './allowance.js';

/** Holders remembered at most; beyond it those whose allowance is whole again are forgotten, then the longest known. */
const MOST_HOLDERS = 10_000;

/** What one process remembers of allowances. */
export class LocalAllowances {
  readonly #wholeAt = new Map<string, number>();

  /** Charges all of them, or none if one does not bear it. */
  take(charges: readonly Charge[], nowMs: number): Taken {
    const debts = charges.map((charge) => Math.max(0, (this.#wholeAt.get(nameOf(charge)) ?? 0) - nowMs));
    const allowed = charges.every((charge, at) => bears(debts[at] ?? 0, charge));
    if (!allowed) {
      return { allowed, debtsMs: debts };
    }
    const debtsMs = charges.map((charge, at) => (debts[at] ?? 0) + growthMs(charge));
    charges.forEach((charge, at) => this.#wholeAt.set(nameOf(charge), nowMs + (debtsMs[at] ?? 0)));
    this.forgetWhole(nowMs);
    return { allowed, debtsMs };
  }

  private forgetWhole(nowMs: number): void {
    if (this.#wholeAt.size > MOST_HOLDERS) {
      for (const [holder, wholeAt] of this.#wholeAt) {
        if (wholeAt <= nowMs || this.#wholeAt.size > MOST_HOLDERS) {
          this.#wholeAt.delete(holder);
        }
      }
    }
  }
}

const nameOf = ({ unit, holder }: Charge): string => `${unit} ${holder}`;
