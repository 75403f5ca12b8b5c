import { buildMessage, ValidateBy } from 'class-validator';

const DATE = String.raw`\d{4}-\d\d-\d\d`;
const MOMENT = new RegExp(String.raw`^(${DATE})([Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d))?$`);

/** A date and time of RFC 3339 that is there in the calendar and that `Date` can hold, or a date: its first moment in UTC. */
export function isMoment(value: unknown): boolean {
  const day = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
  return day !== undefined && isoOf(day)?.startsWith(day) === true && /^\d{4}-/.test(isoOf(String(value)) ?? '');
}

function isoOf(text: string): string | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/**
 * Checks a moment, and says what one looks like; a day alone is none where its time is `needed`. What ISO 8601 knows besides,
 * such as weeks, `Date` cannot read.
 */
export const IsMoment = (time: 'optional' | 'needed' = 'optional') =>
  ValidateBy({
    name: 'isMoment',
    validator: {
      validate: (value) => isMoment(value) && (time === 'optional' || String(value).includes(':')),
      defaultMessage: buildMessage((each) => `${each}$property must be a date and time such as 2026-01-31T12:00:00Z`),
    },
  });
