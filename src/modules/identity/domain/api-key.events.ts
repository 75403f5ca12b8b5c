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

/** The key and its successor; both work until `ends`. */
export const apiKeyRotated = (key: KeyFacts, successor: { id: string; prefix: string }, ends: Date): DomainEvent => ({
  action: 'api_key.rotated',
  entityType: 'api_key',
  entityId: key.id,
  teamId: key.teamId,
  before: audited(key),
  after: { ...audited(key), expires_at: ends, rotated_to: successor.id },
  data: { api_key_id: key.id, name: key.name, prefix: key.prefix, rotated_to: successor.id, ends_at: ends },
});

export const bootstrapDisabled = (): DomainEvent => ({
  action: 'api_key.bootstrap_disabled',
  entityType: 'api_key',
  entityId: 'bootstrap',
  data: {},
});
