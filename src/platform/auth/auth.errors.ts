import { DomainError } from '../../kernel/domain-error.js';

/** Only the team itself, or a key with `admin`, acts for a team. */
export class NotYourTeam extends DomainError {
  readonly refusal = 'forbidden';
  readonly code = 'team.not_yours';

  constructor(teamId: string, remedy = 'Use a key of that team, or one with the admin scope.') {
    super(`This key does not act for team ${teamId}. ${remedy}`, { team_id: teamId });
  }
}

/** A system principal has no team of its own to fall back on. */
export class TeamMissing extends DomainError {
  readonly refusal = 'invalid';
  readonly code = 'team.missing';

  constructor(field: string) {
    const message = `${field} is required, because this key belongs to no team`;
    super(message, {}, [{ pointer: `/${field}`, message }]);
  }
}
