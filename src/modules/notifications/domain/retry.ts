/** The longest that a receiver can put off the next attempt, in seconds. */
const LONGEST_WISH = 86_400;

/**
 * Seconds until the next attempt, after so many; null when the schedule has come to its end.
 * `dice`, from 0 to 1, spreads them a tenth to each side, so that what failed together does not come back together.
 */
export function retryDelay(schedule: readonly number[], attempts: number, dice: number): number | null {
  const step = schedule[attempts - 1];
  return step === undefined ? null : step * (0.9 + 0.2 * dice);
}

const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Seconds that a `Retry-After` header asks to wait, at most a day; 0 when it asks for nothing that can be read. */
export function retryAfterSeconds(header: string | null, now: Date): number {
  const text = header?.trim() ?? '';
  const wish = /^\d{1,9}$/.test(text) ? Number(text) : HTTP_DATE.test(text) ? secondsUntil(text, now) : 0;
  return Math.min(Math.max(wish, 0), LONGEST_WISH);
}

const secondsUntil = (date: string, now: Date): number => {
  const at = Date.parse(date);
  return Number.isNaN(at) ? 0 : Math.ceil((at - now.getTime()) / 1_000);
};
