const SECONDS = { week: 604_800, day: 86_400, hour: 3_600, minute: 60, second: 1 } as const;
const LONGEST = 100 * 365 * SECONDS.day;
const AMOUNT = '(\\d{1,10}(?:\\.\\d{1,6})?)';
const DURATION = new RegExp(
  `^P(?:${AMOUNT}W)?(?:${AMOUNT}D)?(?:T(?=\\d)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
);

/**
 * A span of time in seconds, from minutes (a number) or an ISO 8601 duration; null unless it is whole seconds, at least
 * one and at most a century. Years and months have no fixed length and are not taken.
 */
export function secondsOf(span: unknown): number | null {
  const exact = typeof span === 'number' ? span * SECONDS.minute : secondsOfText(span);
  const seconds = Math.round(exact * 1_000) / 1_000;
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST ? seconds : null;
}

/** The one spelling of a span: `PT90M` and 90 minutes are both `PT1H30M`. */
export function formatDuration(seconds: number): string {
  const hours = Math.floor(seconds / SECONDS.hour);
  const minutes = Math.floor((seconds % SECONDS.hour) / SECONDS.minute);
  const parts = [
    hours && `${hours}H`,
    minutes && `${minutes}M`,
    seconds % SECONDS.minute && `${seconds % SECONDS.minute}S`,
  ];
  return `PT${parts.filter((part) => part !== 0).join('')}`;
}

function secondsOfText(text: unknown): number {
  const match = typeof text === 'string' ? DURATION.exec(text) : null;
  if (match === null) {
    return Number.NaN;
  }
  const amounts = match.slice(1).map((amount) => Number(amount ?? 0));
  return Object.values(SECONDS).reduce((total, unit, index) => total + unit * (amounts[index] ?? 0), 0);
}
