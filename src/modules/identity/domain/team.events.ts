import type { DomainEvent } from '../../../kernel/domain-event.js';

interface TeamFacts {
  readonly id: string;
  readonly name: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const audited = ({ name, metadata }: TeamFacts) => ({ name, metadata });

export const teamCreated = (team: TeamFacts): DomainEvent => ({
  action: 'team.created',
  entityType: 'team',
  entityId: team.id,
  teamId: team.id,
  after: audited(team),
  data: { team_id: team.id, name: team.name },
});

export const teamUpdated = (before: TeamFacts, after: TeamFacts): DomainEvent => ({
  action: 'team.updated',
  entityType: 'team',
  entityId: after.id,
  teamId: after.id,
  before: audited(before),
  after: audited(after),
  data: { team_id: after.id, name: after.name },
});

export const teamDeleted = (team: TeamFacts, reason: string | null): DomainEvent => ({
  action: 'team.deleted',
  entityType: 'team',
  entityId: team.id,
  teamId: team.id,
  before: audited(team),
  data: { team_id: team.id, name: team.name, reason },
});
