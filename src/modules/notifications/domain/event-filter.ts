import { EVENT_TYPES } from '../../../kernel/event-types.js';
import { nearestName } from '../../../schemas/index.js';
import { EventFilterUnknown } from './endpoint.errors.js';

const types = Object.keys(EVENT_TYPES);
const groups = [...new Set(types.map((type) => `${type.split('.', 1)[0]}.*`))];
const known = new Set(['*', ...groups, ...types]);

/** Refuses filters that no event would ever fit: everything is `*`, a group is `proposal.*`, a type `proposal.opened`. */
export function refuseUnknownFilters(filters: readonly string[]): void {
  filters.forEach((filter, index) => {
    if (!known.has(filter)) {
      throw new EventFilterUnknown(index, filter, nearestFilter(filter));
    }
  });
}

/** A group's bare name is taken for the group. */
const nearestFilter = (filter: string): string | null =>
  groups.find((group) => group === `${filter}.*`) ?? nearestName(filter, [...types, ...groups]);
