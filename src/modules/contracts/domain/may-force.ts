import { ForceReasonMissing, ForceRefused } from './contract.errors.js';

export interface ForceFacts {
  readonly reason: string | null | undefined;
  readonly isAdmin: boolean;
  readonly actorTeamId: string | null;
  readonly ownerTeamId: string;
  /** In production the producer's own key does not override the producer's own consumers. */
  readonly needsOtherTeam: boolean;
}

/** Refuses a force that the actor may not use or does not explain; answers the reason. */
export function refuseForce(
  { reason, isAdmin, actorTeamId, ownerTeamId, needsOtherTeam }: ForceFacts,
  field: string,
): string {
  if (!isAdmin) {
    throw new ForceRefused('it needs a key with the admin scope');
  }
  if (needsOtherTeam && actorTeamId === ownerTeamId) {
    throw new ForceRefused('in production it needs a key of another team than the owner');
  }
  const given = reason?.trim() ?? '';
  if (given.length < 10 || given.length > 500) {
    throw new ForceReasonMissing(field);
  }
  return given;
}
