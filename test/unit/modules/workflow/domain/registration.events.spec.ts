import { expect, it } from '@jest/globals';
import { registrationEvent } from '../../../../../src/modules/workflow/domain/registration.events.js';

const registration = {
  id: 'r',
  assetId: 'a',
  consumerTeamId: 'billing',
  columns: ['email'],
  missingColumns: [],
  purpose: null,
  strict: false,
  pinnedVersion: null,
  requirement: null,
  source: 'manual',
};

it('tells the consumer and the owner, with what was and what is', () => {
  const after = { ...registration, columns: null };
  expect(
    registrationEvent('registration.updated', { before: registration, after }, { ownerTeamId: 'orders' }),
  ).toMatchObject({
    entityId: 'r',
    assetId: 'a',
    teamId: 'billing',
    audience: ['orders'],
    before: { columns: ['email'] },
    after: { columns: null },
    data: { columns: null, reason: null },
    onBehalfOf: 'billing',
  });
});

it('keeps the reason of an end', () => {
  const event = registrationEvent(
    'registration.ended',
    { before: registration },
    { ownerTeamId: 'orders', reason: 'left' },
  );
  expect(event).toMatchObject({ before: { columns: ['email'] }, data: { reason: 'left' } });
  expect(event).not.toHaveProperty('after');
});

it('cannot be about nothing', () => {
  expect(() => registrationEvent('registration.ended', {}, { ownerTeamId: 'orders' })).toThrow('registration.ended');
});
