import { expect, it } from '@jest/globals';
import type { Finding } from '../../../../../src/schemas/index.js';
import { proposalEvent } from '../../../../../src/modules/workflow/domain/proposal.events.js';
import { toldTo } from '../../../../../src/kernel/told-to.js';
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

const BILLING = { teamId: 'billing', columns: ['c25'], fingerprints: [proposal.findings[25]!.fingerprint] };

const told = ({ fingerprint, path }: Finding) => ({ fingerprint, path });

it('tells the proposer and the teams it touches, with the first twenty findings and the first of theirs', () => {
  const event = proposalEvent('proposal.opened', proposal, { touched: { required: [BILLING] } });
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
  expect(event.data?.['findings']).toHaveLength(21);
  expect(toldTo('orders', event.data!)['findings']).toMatchObject(proposal.findings.slice(0, 20).map(told));
  expect(toldTo('billing', event.data!)).toMatchObject({
    findings: [told(proposal.findings[25]!)],
    columns_of_yours: ['c25'],
  });
});

it('adds what it is told to what it says and to what is kept', () => {
  const news = {
    touched: { required: [] },
    before: { status: 'open' },
    details: { reason: 'why' },
    actingTeamId: null,
  };
  expect(proposalEvent('proposal.withdrawn', proposal, news)).toMatchObject({
    before: { status: 'open' },
    after: { reason: 'why' },
    data: { reason: 'why' },
    onBehalfOf: null,
  });
});
