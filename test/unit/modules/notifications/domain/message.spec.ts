import { describe, expect, it } from '@jest/globals';
import { messageOf, type ToldEvent } from '../../../../../src/modules/notifications/domain/message.js';

const finding = (name: string) => ({
  fingerprint: name,
  kind: 'column_removed',
  path: `/${name}`,
  message: name,
  breaking: true,
});

const opened: ToldEvent = {
  id: 'event-1',
  action: 'proposal.opened',
  occurredAt: new Date('2026-01-01T00:00:00Z'),
  assetId: 'a1',
  data: {
    proposal_id: 'p1',
    asset_fqn: 'shop.customers',
    findings: [finding('email'), finding('phone')],
    affected: {
      billing: { columns: ['email'], fingerprints: ['email'] },
      hr: { columns: ['phone'], fingerprints: ['phone'] },
    },
  },
};
const told = (teamId: string, event = opened) => messageOf(event, { teamId, publicUrl: 'https://tessera.example' });

describe('a message', () => {
  it('says to a team what touches it, its columns and where to read on', () => {
    expect(told('billing')).toEqual({
      type: 'proposal.opened',
      timestamp: '2026-01-01T00:00:00.000Z',
      data: {
        proposal_id: 'p1',
        asset_fqn: 'shop.customers',
        findings: [finding('email')],
        columns_of_yours: ['email'],
        links: {
          proposal: 'https://tessera.example/api/v1/proposals/p1',
          asset: 'https://tessera.example/api/v1/assets/a1',
        },
      },
    });
  });

  it('says nothing of other teams', () => {
    expect(JSON.stringify(told('billing'))).not.toMatch(/phone|hr/);
  });

  it('says everything to the producer, and has no columns of its own', () => {
    const { data } = told('shop');
    expect(data['findings']).toEqual([finding('email'), finding('phone')]);
    expect([data['columns_of_yours'], data['affected']]).toEqual([undefined, undefined]);
  });

  it('holds at most twenty findings', () => {
    const findings = Array.from({ length: 50 }, (_, index) => finding(`c${index}`));
    expect(told('shop', { ...opened, data: { findings } }).data['findings']).toEqual(findings.slice(0, 20));
  });

  it('of another kind holds its data and links', () => {
    const event = { ...opened, action: 'team.created', assetId: null, data: { name: 'billing' } };
    expect(told('billing', event).data).toEqual({ name: 'billing', links: {} });
  });

  it('is the same at each attempt', () => {
    expect(JSON.stringify(told('billing'))).toBe(JSON.stringify(told('billing')));
  });
});
