import { formatDuration, secondsOf } from '../durations.js';
import type { GuaranteeKind } from '../guarantee-kind.js';
import { boundMoved } from './bounds.js';

interface Freshness {
  readonly max_staleness: string;
}

export const freshness: GuaranteeKind<Freshness> = {
  describes: 'How old the newest row may be, in minutes or as an ISO 8601 duration.',
  layout: 'single',
  example: { max_staleness: 'PT1H' },
  weakens: 'a longer max_staleness',
  read(value, place) {
    const members = place.members(value, ['max_staleness']);
    if (members === null) {
      return null;
    }
    const seconds = secondsOf(members.get('max_staleness'));
    return seconds === null
      ? place
          .at('max_staleness')
          .refuse('Must be minutes, or a duration of weeks, days, hours, minutes and seconds: PT1H')
      : { max_staleness: formatDuration(seconds) };
  },
  facts(before, after) {
    const direction = boundMoved(stalenessOf(before), stalenessOf(after), 'larger');
    return direction === null ? [] : [{ direction }];
  },
};

function stalenessOf(value: Freshness | null): number | null {
  return value === null ? null : secondsOf(value.max_staleness);
}
