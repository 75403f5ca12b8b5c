import type { CatalogColumn } from './dbt-catalog.js';
import { schemaOf } from './dbt-columns.js';
import { hasEnforcedContract } from './dbt-constraints.js';
import type { DbtManifest } from './dbt-documents.js';
import { metaOf, ownerTeamOf, tagsOf } from './dbt-node.js';
import type { DbtRelation } from './dbt-relations.js';
import type { PlannedAsset } from './import-plan.js';
import { type Json, jsonAt, textAt } from './json-reader.js';

export interface DescribedAsset {
  readonly asset: Omit<PlannedAsset, 'guarantees'>;
  readonly vanished: readonly string[];
}

/** Everything about a table but its guarantees, which need to know the other tables. */
export function assetOf(
  relation: DbtRelation,
  table: readonly CatalogColumn[] | undefined,
  { dialect, project }: Pick<DbtManifest, 'dialect' | 'project'>,
): DescribedAsset {
  const { uniqueId, fqn, kind, node } = relation;
  const { schema, vanished } = schemaOf(node, table, dialect);
  return {
    asset: {
      uniqueId,
      fqn,
      kind,
      ownerTeam: ownerTeamOf(node),
      description: textAt(node, 'description'),
      tags: tagsOf(node),
      metadata: { dbt: { project, ...metadataOf(uniqueId, node) } },
      schema,
    },
    vanished,
  };
}

/** Where the table comes from; nothing that changes when dbt merely runs again, or every import would be a change. */
function metadataOf(uniqueId: string, node: Json): Json {
  const config = jsonAt(node, 'config');
  const { tessera: _ours, ...meta } = metaOf(node);
  const tags = tagsOf(node);
  const facts: [string, unknown][] = [
    ['unique_id', uniqueId],
    ['package', textAt(node, 'package_name')],
    ['path', textAt(node, 'original_file_path')],
    ['materialized', textAt(config, 'materialized')],
    ['group', textAt(config, 'group') ?? textAt(node, 'group')],
    ['access', textAt(node, 'access') ?? textAt(config, 'access')],
    ['version', node['version']],
    ['latest_version', node['latest_version']],
    ['deprecation_date', textAt(node, 'deprecation_date')],
    ['contract_enforced', hasEnforcedContract(node) || null],
    ['meta', Object.keys(meta).length > 0 ? meta : null],
    // What the next import tells from the words of a person.
    ['description', textAt(node, 'description')],
    ['tags', tags.length > 0 ? tags : null],
  ];
  return Object.fromEntries(facts.filter(([, value]) => value !== null && value !== undefined));
}
