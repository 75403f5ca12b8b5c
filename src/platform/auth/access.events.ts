import type { DomainEvent } from '../../kernel/domain-event.js';
import type { Actor } from './actor.js';

export interface Denial {
  readonly method: string;
  /** As it is declared, with names for what stands in it. */
  readonly route: string;
  /** What the path names first, if anything. */
  readonly targetId: string | null;
  /** The code of the problem that it was answered with. */
  readonly code: string;
}

/** Told to the team whose key it was: it may be a mistake, or in other hands. */
export const accessDenied = (
  { keyId, teamId }: Pick<Actor, 'keyId' | 'teamId'>,
  { method, route, targetId, code, repeats }: Denial & { readonly repeats: number },
): DomainEvent => {
  const denied = { method, route, target_id: targetId, code, repeats };
  return {
    action: 'access.denied',
    entityType: 'api_key',
    entityId: keyId ?? 'bootstrap',
    teamId,
    after: denied,
    data: { api_key_id: keyId, ...denied },
  };
};
