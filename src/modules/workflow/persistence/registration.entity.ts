import { defineEntity, p } from '@mikro-orm/core';
import type { Requirement } from '../domain/requirement.js';

export const RegistrationSchema = defineEntity({
  name: 'Registration',
  tableName: 'registrations',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    consumerTeamId: p.uuid(),
    /** The version it stands on; null until the asset has a contract. Moves along on publish. */
    contractId: p.uuid().strictNullable(),
    contractVersion: p.text().strictNullable(),
    /** Top-level names or pointers; null = every column. */
    columns: p.array().strictNullable(),
    /** Columns it read that a published change has removed. */
    missingColumns: p.array(),
    purpose: p.text().strictNullable(),
    strict: p.boolean().default(false),
    pinnedVersion: p.text().strictNullable(),
    /** What it needs at the least, where the team has said so. */
    requirement: p.json<Requirement>().columnType('json').strictNullable(),
    /** `manual`, or `dbt:<project>`: an import changes only what it created. */
    source: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
  uniques: [{ name: 'registrations_live', properties: ['assetId', 'consumerTeamId'], where: 'ended_at is null' }],
  indexes: [{ name: 'registrations_consumer_team_id', properties: ['consumerTeamId'] }],
});

/** "We depend on this asset": one live row per asset and consumer team. */
export class Registration extends RegistrationSchema.class {}

RegistrationSchema.setClass(Registration);
