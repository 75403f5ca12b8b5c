import { describe, expect, it } from '@jest/globals';
import { type ForceFacts, refuseForce } from '../../../../../src/modules/contracts/domain/may-force.js';

const REASON = 'a legal deadline';
const force = (facts: Partial<ForceFacts>) => () =>
  refuseForce(
    { reason: REASON, isAdmin: true, actorTeamId: 'other', ownerTeamId: 'owner', needsOtherTeam: true, ...facts },
    '/force_reason',
  );

describe('forcing', () => {
  it.each([
    ['an admin of another team, in production', {}],
    ['the bootstrap principal, in production', { actorTeamId: null }],
    ['an admin of the owner, elsewhere', { actorTeamId: 'owner', needsOtherTeam: false }],
  ])('is allowed to %s', (_, facts) => {
    expect(force(facts)()).toBe(REASON);
  });

  it.each([
    ['a key without admin', { isAdmin: false, needsOtherTeam: false }],
    ['a key without admin of another team', { isAdmin: false }],
    ['an admin of the owner, in production', { actorTeamId: 'owner' }],
  ])('is refused to %s', (_, facts) => {
    expect(force(facts)).toThrow(expect.objectContaining({ code: 'contract.force_refused', refusal: 'forbidden' }));
  });

  it.each([
    ['none', null],
    ['nothing', ''],
    ['nine characters', '123456789'],
    ['nine characters among spaces', `   123456789${' '.repeat(20)}`],
    ['501 characters', 'x'.repeat(501)],
  ])('needs a reason of 10 to 500 characters, not %s', (_, reason) => {
    expect(force({ reason })).toThrow(
      expect.objectContaining({
        code: 'contract.force_reason_missing',
        errors: [{ pointer: '/force_reason', message: expect.any(String) }],
      }),
    );
  });

  it.each([
    ['1234567890', '1234567890'],
    ['x'.repeat(500), 'x'.repeat(500)],
    [`  ${REASON}\n`, REASON],
  ])('takes the reason %j without the spaces around it', (reason, then) => {
    expect(force({ reason })()).toBe(then);
  });
});
