import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, isAdmin } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { liveTeam } from '../../identity/index.js';
import { AssetExists, AssetHasConsumers, TransferNeedsAdmin } from '../domain/asset.errors.js';
import { type AssetFacts, assetEvent } from '../domain/asset.events.js';
import { foldFqn } from '../domain/fqn.js';
import { isLoosening } from '../domain/loosening.js';
import type { Asset } from '../persistence/asset.entity.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { AssetConsumers } from '../ports/asset-consumers.js';
import { type AssetView, assetView } from '../queries/asset.view.js';

export type AssetChanges = Partial<Omit<AssetFacts, 'id' | 'compatibility' | 'content' | 'semverMode'>> &
  Partial<Pick<Asset, 'compatibility' | 'content' | 'semverMode'>>;

/** Changes an asset. What would take something from registered consumers (moving, loosening) is refused. */
export class UpdateAsset extends Command<AssetView> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly changes: AssetChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateAsset)
export class UpdateAssetHandler implements ICommandHandler<UpdateAsset> {
  constructor(
    private readonly database: Database,
    private readonly consumers: AssetConsumers,
  ) {}

  async execute({ by, assetId, changes }: UpdateAsset): Promise<AssetView> {
    try {
      return await this.database.transaction(async (em) => {
        const asset = await lockAsset(em, assetId);
        refuseStrangers(by, asset);
        const before = { ...asset };
        await this.refuseTransfer(em, by, asset, changes);
        await this.refuseLoss(em, asset, changes);
        Object.assign(asset, changes, { updatedAt: await databaseNow(em), version: asset.version + 1 });
        asset.foldedFqn = foldFqn(asset.fqn);
        await em.flush();
        await recordEvents(em, by, assetEvent('asset.updated', { before, after: asset }));
        if (asset.ownerTeamId !== before.ownerTeamId) {
          await this.consumers.ownerChanged(em, by, asset);
        }
        return assetView(asset);
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) {
        throw new AssetExists(changes.fqn ?? '', changes.environment ?? '', null);
      }
      throw error;
    }
  }

  /** Owners answer no proposals, so a team that has to answer one is not made the owner over its head. */
  private async refuseTransfer(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { ownerTeamId }: AssetChanges,
  ): Promise<void> {
    if (ownerTeamId === undefined) {
      return;
    }
    if (!isAdmin(by)) {
      throw new TransferNeedsAdmin();
    }
    await liveTeam(em, ownerTeamId, 'owner_team_id');
    if ((await this.consumers.answering(em, by, asset)).includes(ownerTeamId)) {
      throw new AssetHasConsumers(asset.id, 'transfer', [ownerTeamId]);
    }
  }

  private async refuseLoss(em: EntityManager, asset: Asset, changes: AssetChanges): Promise<void> {
    const { compatibility, content } = { ...asset, ...changes };
    const lost = isMove(asset, changes) ? 'move' : isLoosening(asset, { compatibility, content }) ? 'loosen' : null;
    if (lost === null) {
      return;
    }
    const teams = await this.consumers.of(em, asset);
    if (teams.length > 0) {
      throw new AssetHasConsumers(asset.id, lost, teams);
    }
  }
}

/** Another spelling of the same name is no move. */
function isMove(
  asset: Asset,
  { fqn = asset.fqn, environment = asset.environment, kind = asset.kind }: AssetChanges,
): boolean {
  return foldFqn(fqn) !== asset.foldedFqn || environment !== asset.environment || kind !== asset.kind;
}
