import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../../../../../src/kernel/event-types.js';
import { refuseUnknownFilters } from '../../../../../src/modules/notifications/domain/event-filter.js';

describe('filters of events', () => {
  it('take everything, a group, and each type there is', () => {
    const types = Object.keys(EVENT_TYPES);
    const groups = types.map((type) => `${type.split('.')[0]}.*`);
    expect(() => refuseUnknownFilters(['*', ...groups, ...types])).not.toThrow();
  });

  it.each([
    ['proposal.openend', 'proposal.opened'],
    ['Proposal.Opened', 'proposal.opened'],
    ['proposal', 'proposal.*'],
    ['proposals.*', 'proposal.*'],
    ['contract.publish', 'contract.published'],
    ['', null],
    ['**', null],
    ['proposal.*.opened', 'proposal.opened'],
    ['something.else.entirely', null],
  ])('refuse %p, and name %p as what may have been meant', (filter, nearest) => {
    expect(() => refuseUnknownFilters(['contract.published', filter])).toThrow(
      expect.objectContaining({
        code: 'endpoint.unknown_event',
        details: { event: filter, nearest },
        errors: [{ pointer: '/events/1', message: expect.stringContaining(nearest ?? 'proposal.opened') }],
      }),
    );
  });
});
