import { type Actor, mayActFor } from './actor.js';
import { NotYourTeam, TeamMissing } from './auth.errors.js';

/**
 * The team a request acts for: the one its body names, else the key's own.
 * Refuses another team without `admin`, and a system principal that names none.
 */
export function actingTeam(by: Actor, named: string | null | undefined, field: string): string {
  const teamId = named ?? by.teamId;
  if (!teamId) {
    throw new TeamMissing(field);
  }
  if (!mayActFor(by, teamId)) {
    throw new NotYourTeam(teamId);
  }
  return teamId;
}
