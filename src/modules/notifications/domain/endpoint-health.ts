/** How an endpoint fares, by the outcome of its attempts in the order in which they ended. */
export interface EndpointHealth {
  /** Since when nothing was delivered that was tried; null after a success. */
  readonly failingSince: Date | null;
  /** How often in a row it was unwell. */
  readonly failures: number;
  /** Until when nothing is sent to it. Then one attempt finds out whether more may follow: see `leases.ts`. */
  readonly restsUntil: Date | null;
}

const OPENS_AFTER = 5;
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 600_000;
const GIVEN_UP_AFTER_MS = 120 * 3_600_000;

/** A success clears everything. From the fifth failure in a row on each means a rest, twice as long as the one before. */
export function healthAfter(
  health: EndpointHealth,
  { delivered, unwell }: { readonly delivered: boolean; readonly unwell: boolean },
  at: Date,
): EndpointHealth {
  if (delivered) {
    return { failingSince: null, failures: 0, restsUntil: null };
  }
  const failingSince = health.failingSince ?? at;
  // It answered, and refused this one message: whoever else waits for it may try.
  if (!unwell) {
    return { failingSince, failures: 0, restsUntil: null };
  }
  const failures = health.failures + 1;
  const rest = Math.min(FIRST_REST_MS * 2 ** Math.min(failures - OPENS_AFTER, 10), LONGEST_REST_MS);
  return { failingSince, failures, restsUntil: failures < OPENS_AFTER ? null : new Date(at.getTime() + rest) };
}

/** An endpoint that has taken nothing for five days is given up, and its owner told. */
export const isGivenUp = ({ failingSince }: Pick<EndpointHealth, 'failingSince'>, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() >= GIVEN_UP_AFTER_MS;
