import { expect, it } from '@jest/globals';
import { proposalEvent } from '../../../../../src/modules/workflow/domain/proposal.events.js';
import { finding } from '../../../../support/finding.js';

const proposal = {
  id: 'p',
  kind: 'publish',
  assetId: 'a',
  assetFqn: 'shop.core.orders',
  status: 'open',
  revision: 2,
  proposedVersion: '2.0.0',
  proposedByTeamId: 'orders',
  expiresAt: new Date('2026-12-24T00:00:00Z'),
  findings: Array.from({ length: 30 }, (_, index) => finding({ path: `/c${index}` })),
};

it('tells the proposer and the teams it touches, with the first twenty findings', () => {
  const event = proposalEvent('proposal.opened', proposal, { audience: ['billing'] });
  expect(event).toMatchObject({
    action: 'proposal.opened',
    entityId: 'p',
    assetId: 'a',
    teamId: 'orders',
    audience: ['billing'],
    after: { status: 'open', revision: 2 },
    data: { proposal_id: 'p', proposed_version: '2.0.0' },
    onBehalfOf: 'orders',
  });
  expect(event.data?.['findings']).toHaveLength(20);
});

it('adds what it is told to what it says and to what is kept', () => {
  const news = { audience: [], before: { status: 'open' }, details: { reason: 'why' }, actingTeamId: null };
  expect(proposalEvent('proposal.withdrawn', proposal, news)).toMatchObject({
    before: { status: 'open' },
    after: { reason: 'why' },
    data: { reason: 'why' },
    onBehalfOf: null,
  });
});
