import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { dependenciesRecorded } from '../domain/dependency.events.js';
import { Dependency } from '../persistence/dependency.entity.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';

export interface RecordedEdges {
  readonly added: number;
  readonly removed: number;
}

/** Makes one source's upstream edges of an asset what the source says now; edges of other sources are not touched. */
export class RecordDependencies extends Command<RecordedEdges> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly upstreamAssetIds: readonly string[],
    readonly source: { readonly kind: 'dbt'; readonly project: string },
  ) {
    super();
  }
}

@CommandHandler(RecordDependencies)
export class RecordDependenciesHandler implements ICommandHandler<RecordDependencies> {
  constructor(private readonly database: Database) {}

  execute({ by, assetId, upstreamAssetIds, source }: RecordDependencies): Promise<RecordedEdges> {
    return this.database.transaction(async (em) => {
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const where = { assetId, source: source.kind, project: source.project };
      const stored = await em.find(Dependency, where);
      const known = new Set(stored.map(({ upstreamAssetId }) => upstreamAssetId));
      const added = [...new Set(upstreamAssetIds)].filter((id) => !known.has(id));
      const removed = stored.filter(({ upstreamAssetId }) => !upstreamAssetIds.includes(upstreamAssetId));
      if (added.length + removed.length > 0) {
        await write(em, where, { added, removed });
        const gone = removed.map(({ upstreamAssetId }) => upstreamAssetId);
        await recordEvents(em, by, dependenciesRecorded(asset, { ...source, added, removed: gone }));
      }
      return { added: added.length, removed: removed.length };
    });
  }
}

async function write(
  em: EntityManager,
  where: Pick<Dependency, 'assetId' | 'source' | 'project'>,
  { added, removed }: { added: readonly string[]; removed: readonly Dependency[] },
): Promise<void> {
  const createdAt = await databaseNow(em);
  for (const upstreamAssetId of added) {
    em.create(Dependency, { ...where, id: newId(), upstreamAssetId, columns: null, createdAt });
  }
  em.remove(removed);
  await em.flush();
}
