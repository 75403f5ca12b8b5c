import type { GuaranteeKind, Pair } from '../guarantee-kind.js';
import { spelledList } from '../spelled-list.js';

type Key = readonly string[];

const MOST_COLUMNS = 32;

export const uniqueness: GuaranteeKind<Key> = {
  describes: 'Columns that together never hold the same values twice.',
  layout: 'list',
  example: [['id'], ['order_id', 'line']],
  weakens: 'a key that no remaining key implies: [id] → [id, day]',
  read(value, place) {
    return place.columnList(value, MOST_COLUMNS)?.toSorted() ?? null;
  },
  facts(before, after) {
    if (before === null || after === null) {
      return before === after ? [] : [{ direction: after === null ? 'weaker' : 'stronger' }];
    }
    return [{ direction: implies(before, after) ? 'weaker' : 'stronger' }];
  },
  identity: spelledList,
  pairs(before, after) {
    const lost = before.filter((key) => !after.some((other) => implies(other, key)));
    const gained = after.filter((key) => !before.some((other) => implies(other, key)));
    const answered = lost.map((key): Pair<Key> => pair(key, key, after.find((other) => implies(key, other)) ?? null));
    const asked = gained.map((key): Pair<Key> => pair(key, before.find((other) => implies(key, other)) ?? null, key));
    return [...answered, ...asked];
  },
  columnsIn: (value) => (Array.isArray(value) ? value.map(String) : null),
  withColumns: (_value, columns) => columns,
};

/** Rows that differ in some columns differ in more columns too. */
function implies(key: Key, other: Key): boolean {
  return key.every((column) => other.includes(column));
}

function pair(key: Key, before: Key | null, after: Key | null): Pair<Key> {
  return { key: spelledList(key), before, after };
}
