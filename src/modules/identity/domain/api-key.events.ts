import type { DomainEvent } from '../../../kernel/domain-event.js';

interface KeyFacts {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly teamId: string;
  readonly scopes: readonly string[];
  readonly agent: string | null;
  readonly expiresAt: Date | null;
}

/** Announced to the team the key acts for, whoever made it. */
export const apiKeyCreated = (key: KeyFacts, createdBy: string): DomainEvent => ({
  action: 'api_key.created',
  entityType: 'api_key',
  entityId: key.id,
  teamId: key.teamId,
  after: audited(key),
  data: { api_key_id: key.id, name: key.name, prefix: key.prefix, scopes: key.scopes, created_by: createdBy },
});

export const apiKeyRevoked = (key: KeyFacts): DomainEvent => ({
  action: 'api_key.revoked',
  entityType: 'api_key',
  entityId: key.id,
  teamId: key.teamId,
  before: audited(key),
  data: { api_key_id: key.id, name: key.name, prefix: key.prefix },
});

const audited = ({ name, prefix, scopes, agent, expiresAt }: KeyFacts) => ({
  name,
  prefix,
  scopes,
  agent,
  expires_at: expiresAt,
});
