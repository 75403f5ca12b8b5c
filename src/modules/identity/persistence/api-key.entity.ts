import { defineEntity, p } from '@mikro-orm/core';
import type { Scope } from '../../../platform/auth/scopes.js';

export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_keys',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** The public part of the key, safe to show. */
    prefix: p.text(),
    hash: p.blob().unique('api_keys_hash'),
    /** Name of the pepper the hash was made with; null without one. */
    pepper: p.text().strictNullable(),
    teamId: p.uuid(),
    scopes: p.array().$type<Scope[]>(),
    /** The agent or person the key was made for. */
    agent: p.text().strictNullable(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime().strictNullable(),
    revokedAt: p.datetime().strictNullable(),
    lastUsedAt: p.datetime().strictNullable(),
    /** The key that takes over. */
    rotatedTo: p.uuid().strictNullable(),
  },
  indexes: [{ name: 'api_keys_team_id', properties: ['teamId'] }],
});

/** Acts for exactly one team. Only the hash of the key is kept. */
export class ApiKey extends ApiKeySchema.class {}

ApiKeySchema.setClass(ApiKey);
