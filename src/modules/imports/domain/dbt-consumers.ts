import type { DbtManifest } from './dbt-documents.js';
import { exposedColumns, exposurePurposeOf, exposureTeamOf, type ReadAsset } from './dbt-exposures.js';
import type { DbtLineage } from './dbt-lineage.js';
import { isDisabled } from './dbt-node.js';
import type { PlannedAsset, PlannedConsumer, PlannedDependency } from './import-plan.js';
import { asJson, type Json, reasonOf } from './json-reader.js';
import { isSameTeam, mergeConsumers } from './merge-consumers.js';

export interface DbtConsumers {
  readonly consumers: readonly PlannedConsumer[];
  readonly failed: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** The tables, and who reads them. */
export interface ReadAssets {
  readonly assets: ReadonlyMap<string, ReadAsset>;
  readonly upstreamOf: DbtLineage['upstreamOf'];
  readonly dependencies: readonly PlannedDependency[];
}

/** Who reads what without owning it: teams behind exposures first, then teams whose own tables are built from it. */
export function consumersOf({ exposures }: DbtManifest, read: ReadAssets): DbtConsumers {
  const failed = new Map<string, string>();
  const warnings: string[] = [];
  const claims = [...exposures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([uniqueId, value]) => {
      try {
        const exposure = asJson(value, 'the exposure');
        const teamName = exposureTeamOf(exposure);
        if (teamName === null) {
          warnings.push(`${uniqueId} names no owner, so nobody is registered for it`);
        }
        return teamName === null || isDisabled(exposure) ? [] : claimsOf(exposure, { uniqueId, teamName }, read);
      } catch (error) {
        failed.set(uniqueId, reasonOf(error));
        return [];
      }
    });
  return { consumers: mergeConsumers([...claims, ...claimsOfModels(read)]), failed, warnings };
}

function claimsOf(
  exposure: Json,
  { uniqueId, teamName }: { readonly uniqueId: string; readonly teamName: string },
  { assets, upstreamOf }: ReadAssets,
): readonly PlannedConsumer[] {
  const exposed = upstreamOf(uniqueId)
    .map((id) => assets.get(id))
    .filter((found) => found !== undefined);
  const columnsOf = exposedColumns(exposure, exposed);
  const purpose = exposurePurposeOf(exposure, uniqueId);
  return exposed
    .filter(({ asset }) => !owns(teamName, asset))
    .map((found) => ({
      teamName,
      assetUniqueId: found.asset.uniqueId,
      columns: columnsOf(found),
      purpose,
      because: uniqueId,
    }));
}

/** Which columns a model reads is in its SQL, which is not looked into: all of them. */
function claimsOfModels({ assets, dependencies }: ReadAssets): readonly PlannedConsumer[] {
  const edges = [...dependencies].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return edges.flatMap(({ from, to }) => {
    const reader = assets.get(from)?.asset;
    const read = assets.get(to)?.asset;
    const teamName = reader?.ownerTeam ?? null;
    return !reader || !read || teamName === null || owns(teamName, read)
      ? []
      : [{ teamName, assetUniqueId: to, columns: null, purpose: `builds ${reader.fqn}`, because: from }];
  });
}

function owns(teamName: string, { ownerTeam }: PlannedAsset): boolean {
  return ownerTeam !== null && isSameTeam(ownerTeam, teamName);
}
