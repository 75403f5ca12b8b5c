/** An allowance grows back evenly within this time: what is used of it is told as the time until it is whole. */
export const MINUTE_MS = 60_000;

/** What sums of fractions may lack of the whole number they stand for, in milliseconds. */
export const ROUNDING_MS = 0.01;

/** What a request would take of one holder's allowance. */
export interface Charge {
  /** Who it is: a key, a team, or an address. */
  readonly unit: string;
  readonly holder: string;
  readonly perMinute: number;
  readonly cost: number;
}

/** What is left now, whole, and the seconds until enough is there again, and until all is. */
export interface Standing {
  readonly remaining: number;
  readonly retryAfter: number;
  readonly resetAfter: number;
}

/** How long the charge takes to grow back; one above the whole allowance takes all of it. */
export const growthMs = ({ perMinute, cost }: Charge): number => (Math.min(cost, perMinute) / perMinute) * MINUTE_MS;

/** Whether an allowance that is whole in `debtMs` bears the charge. */
export const bears = (debtMs: number, charge: Charge): boolean => debtMs + growthMs(charge) <= MINUTE_MS + ROUNDING_MS;

/** How the holder stands with an allowance that is whole in `debtMs`, given what it asks for. */
export function standingOf(debtMs: number, charge: Charge): Standing {
  const seconds = (ms: number): number => Math.ceil((ms - ROUNDING_MS) / 1_000);
  return {
    remaining: Math.max(0, Math.floor(((MINUTE_MS - debtMs + ROUNDING_MS) / MINUTE_MS) * charge.perMinute)),
    retryAfter: Math.max(1, seconds(debtMs + growthMs(charge) - MINUTE_MS)),
    resetAfter: Math.max(0, seconds(debtMs)),
  };
}

/** What came of charging several holders at once: all of them, or none. */
export interface Taken {
  readonly allowed: boolean;
  /** In the order of the charges, when each allowance will be whole. */
  readonly debtsMs: readonly number[];
}
