import type { Actor } from '../../src/platform/auth/actor.js';
import { BOOTSTRAP } from '../../src/platform/auth/bootstrap.js';
import type { Scope } from '../../src/platform/auth/scopes.js';
import type { TestTeam } from './test-team.js';

/** The bootstrap principal, where a test sends a command itself. */
export const ADMIN: Actor = { ...BOOTSTRAP, requestId: 'test' };

/** A team's key, where a test sends a command itself. */
export function keyOf(team: TestTeam, scopes: readonly Scope[] = ['write']): Actor {
  return { kind: 'key', keyId: team.keyId, teamId: team.id, name: 'test', scopes, requestId: 'test' };
}
