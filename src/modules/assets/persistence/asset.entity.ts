import { defineEntity, p } from '@mikro-orm/core';
import type { ContentModel, Mode } from '../../../schemas/index.js';
import type { SemverMode } from '../domain/asset-options.js';

export const AssetSchema = defineEntity({
  name: 'Asset',
  tableName: 'assets',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    /** As given; unique by its folded form within the environment. */
    fqn: p.text(),
    foldedFqn: p.text(),
    environment: p.text(),
    kind: p.text(),
    ownerTeamId: p.uuid(),
    compatibility: p.text().$type<Mode>(),
    content: p.text().$type<ContentModel>(),
    semverMode: p.text().$type<SemverMode>(),
    materializedVersions: p.boolean().default(false),
    tags: p.array(),
    description: p.text().strictNullable(),
    metadata: p.json<Record<string, unknown>>().columnType('json'),
    /** Moved by the contracts module under the asset's lock, so that assets need not look up. */
    activeContractId: p.uuid().strictNullable(),
    activeVersion: p.text().strictNullable(),
    version: p.integer().default(1),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().strictNullable(),
  },
  uniques: [{ name: 'assets_live_fqn', properties: ['foldedFqn', 'environment'], where: 'deleted_at is null' }],
  indexes: [{ name: 'assets_owner_team_id', properties: ['ownerTeamId'] }],
});

/** A table, view or model with an owner. Its row is the lock that every decision about it takes first. */
export class Asset extends AssetSchema.class {}

AssetSchema.setClass(Asset);
