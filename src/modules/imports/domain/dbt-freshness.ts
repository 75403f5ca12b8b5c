import { type Json, jsonAt } from './json-reader.js';
import type { Pledge } from './pledge.js';

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 1_440],
]);

/** A century, the most that a contract takes. */
const LONGEST_MINUTES = 100 * 365 * 1_440;

/**
 * How stale a source may get: the limit that fails, else the one that warns; a contract has one limit.
 * A filter only makes dbt look at fewer rows, so a limit that holds for them holds for the table.
 */
export function freshnessOf(source: Json): Pledge | null {
  const freshness = source['freshness'] ?? jsonAt(source, 'config')['freshness'];
  const rules = freshness === null || freshness === undefined ? {} : jsonAt({ freshness }, 'freshness');
  for (const [rule, severity] of [
    ['error_after', 'error'],
    ['warn_after', 'warn'],
  ] as const) {
    const { count, period } = jsonAt(rules, rule);
    const staleness = maxStaleness(count, period);
    if (staleness !== null) {
      return { promised: { kind: 'freshness', is: { max_staleness: staleness } }, severity, otherwise: null };
    }
  }
  return null;
}

/** An ISO 8601 duration in hours or minutes: a day of dbt is 24 hours, whatever the calendar does. */
export function maxStaleness(count: unknown, period: unknown): string | null {
  const unit = typeof period === 'string' ? MINUTES.get(period.toLowerCase()) : undefined;
  if (unit === undefined || typeof count !== 'number' || !Number.isSafeInteger(count) || count <= 0) {
    return null;
  }
  const minutes = count * unit;
  if (minutes > LONGEST_MINUTES) {
    return null;
  }
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}
