import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { DependsOnItself, UpstreamUnknown } from '../domain/dependency.errors.js';
import { dependencyEvent } from '../domain/dependency.events.js';
import { Asset } from '../persistence/asset.entity.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { Dependency } from '../persistence/dependency.entity.js';
import { type DependencyView, dependencyView } from '../queries/dependency.view.js';

export interface AddedDependency {
  readonly dependency: DependencyView;
  /** False when the edge was there. */
  readonly created: boolean;
}

/** Says by hand that an asset reads another. The same edge again changes only its column pairs. */
export class AddDependency extends Command<AddedDependency> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly upstreamAssetId: string,
    readonly columns: { from: string; to: string }[] | null,
  ) {
    super();
  }
}

@CommandHandler(AddDependency)
export class AddDependencyHandler implements ICommandHandler<AddDependency> {
  constructor(private readonly database: Database) {}

  execute({ by, assetId, upstreamAssetId, columns }: AddDependency): Promise<AddedDependency> {
    if (assetId === upstreamAssetId) {
      throw new DependsOnItself();
    }
    return this.database.transaction(async (em) => {
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      if (!(await em.findOne(Asset, { id: upstreamAssetId, deletedAt: null }))) {
        throw new UpstreamUnknown(upstreamAssetId);
      }
      const edge = { assetId, upstreamAssetId, source: 'manual' as const, project: '' };
      const existing = await em.findOne(Dependency, edge);
      if (existing && JSON.stringify(existing.columns) === JSON.stringify(columns)) {
        return { dependency: dependencyView(existing), created: false };
      }
      const dependency =
        existing ?? em.create(Dependency, { ...edge, id: newId(), columns, createdAt: await databaseNow(em) });
      dependency.columns = columns;
      await em.flush();
      await recordEvents(em, by, dependencyEvent('dependency.added', asset, dependency));
      return { dependency: dependencyView(dependency), created: existing === null };
    });
  }
}
