import { defineEntity, p } from '@mikro-orm/core';

export const DependencySchema = defineEntity({
  name: 'Dependency',
  tableName: 'dependencies',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    /** The asset that reads. */
    assetId: p.uuid(),
    upstreamAssetId: p.uuid(),
    source: p.text().$type<'manual' | 'dbt' | 'openlineage'>(),
    /** The dbt project or the like that says so; empty for manual edges. */
    project: p.text().default(''),
    columns: p.json<{ from: string; to: string }[]>().columnType('json').strictNullable(),
    createdAt: p.datetime(),
  },
  indexes: [{ name: 'dependencies_upstream_asset_id', properties: ['upstreamAssetId'] }],
  uniques: [{ name: 'dependencies_edge', properties: ['assetId', 'upstreamAssetId', 'source', 'project'] }],
});

/** A lineage edge: one asset reads another, as one source has it. */
export class Dependency extends DependencySchema.class {}

DependencySchema.setClass(Dependency);
