import { describe, expect, it } from '@jest/globals';
import { undocumented } from '../../support/conformity.js';

const TEAM = {
  id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e',
  name: 'orders',
  metadata: { anything: 1 },
  created_at: '2026-01-31T12:00:00.000Z',
  updated_at: '2026-01-31T12:00:00.000Z',
};
const asked = { method: 'GET', path: `/api/v1/teams/${TEAM.id}`, status: 200 };

describe('an answer, compared with the OpenAPI document', () => {
  it.each([
    ['is as documented', { ...asked, body: TEAM }, /^null$/],
    ['lacks a field', { ...asked, body: { ...TEAM, name: undefined } }, /must have required property 'name'/],
    ['has null where null is not allowed', { ...asked, body: { ...TEAM, name: null } }, /name must be string/],
    ['has a field too many', { ...asked, body: { ...TEAM, secret: 1 } }, /must NOT have additional properties/],
    ['has a wrong format', { ...asked, body: { ...TEAM, created_at: 'today' } }, /must match format "date-time"/],
    ['has a status nobody documented', { ...asked, status: 201, body: TEAM }, /201, which its documentation/],
    ['has a body too many', { ...asked, method: 'DELETE', status: 204, body: TEAM }, /is documented to have none/],
    ['is of no route of ours', { ...asked, path: '/docs', body: 1 }, /^null$/],
  ] as const)('%s', (_, answer, fault) => {
    expect(String(undocumented(answer))).toMatch(fault);
  });
});
