import type { Arguments } from './dialect.js';
import { wholeNumber } from './makers.js';
import { INTERVAL_UNITS, type IntervalType } from './sql-type.js';

type Unit = (typeof INTERVAL_UNITS)[number];

const DAY = INTERVAL_UNITS.indexOf('DAY');

/** `INTERVAL`, `INTERVAL DAY`, `INTERVAL DAY(2) TO SECOND(3)`: the words after the first, and what stood in brackets. */
export function interval(words: readonly string[], groups: readonly Arguments[]): IntervalType | null {
  const precision = groups.length === 0 ? null : wholeNumber(groups.at(-1)?.[0], 0, 9);
  if (groups.length > 0 && precision === null) {
    return null;
  }
  if (words.length === 0) {
    return { family: 'interval', spans: 'all', finest: 'SECOND', precision, text: spelled('INTERVAL', precision) };
  }
  const [first, last] = ends(words);
  return isUnit(first) && isUnit(last) ? between(first, last, last === 'SECOND' ? precision : null) : null;
}

/** `DAY` is from days to days, `DAY TO SECOND` from days to seconds. */
function ends(words: readonly string[]): readonly (string | undefined)[] {
  const [first, to, last] = words;
  return words.length === 1 ? [first, first] : to === 'TO' && words.length === 3 ? [first, last] : [];
}

function between(first: Unit, last: Unit, precision: number | null): IntervalType | null {
  const [from, to] = [INTERVAL_UNITS.indexOf(first), INTERVAL_UNITS.indexOf(last)];
  if (from > to || from < DAY !== to < DAY) {
    return null;
  }
  const text = spelled(`INTERVAL ${first}${first === last ? '' : ` TO ${last}`}`, precision);
  return { family: 'interval', spans: to < DAY ? 'months' : 'seconds', finest: last, precision, text };
}

function isUnit(word: string | undefined): word is Unit {
  return INTERVAL_UNITS.some((unit) => unit === word);
}

function spelled(name: string, precision: number | null): string {
  return precision === null ? name : `${name}(${precision})`;
}
