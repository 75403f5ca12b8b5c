import { defineEntity, p } from '@mikro-orm/core';

const teamsLiveName = (_: unknown, table: { schema?: string; name: string }) =>
  `create unique index teams_live_name on ${table.schema ? `${table.schema}.` : ''}${table.name} (lower(name)) where deleted_at is null`;

export const TeamSchema = defineEntity({
  name: 'Team',
  tableName: 'teams',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    metadata: p.json<Record<string, unknown>>().columnType('json'),
    version: p.integer().default(1),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().strictNullable(),
  },
  indexes: [{ name: 'teams_live_name', expression: teamsLiveName }],
});

/** The unit of ownership and consent. Deleting keeps the row, because history names it. */
export class Team extends TeamSchema.class {}

TeamSchema.setClass(Team);
