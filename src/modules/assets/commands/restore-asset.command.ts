import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { liveTeam } from '../../identity/index.js';
import { assetEvent } from '../domain/asset.events.js';
import { Asset } from '../persistence/asset.entity.js';
import { nameTaken, refuseStrangers } from '../persistence/asset-rows.js';
import { type AssetView, assetView } from '../queries/asset.view.js';

/** Brings a deleted asset back with its contracts and registrations. Restoring a live one changes nothing. */
export class RestoreAsset extends Command<AssetView> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
  ) {
    super();
  }
}

@CommandHandler(RestoreAsset)
export class RestoreAssetHandler implements ICommandHandler<RestoreAsset> {
  constructor(private readonly database: Database) {}

  async execute({ by, assetId }: RestoreAsset): Promise<AssetView> {
    const { ownerTeamId, fqn, environment } = await this.database.em().findOneOrFail(Asset, { id: assetId });
    try {
      return await this.database.transaction(async (em) => {
        // No asset comes back to a team that is no more; an admin creates it again for another.
        await liveTeam(em, ownerTeamId, 'owner_team_id');
        const asset = await em.findOneOrFail(Asset, { id: assetId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        refuseStrangers(by, asset);
        if (asset.deletedAt === null) {
          return assetView(asset);
        }
        Object.assign(asset, { deletedAt: null, updatedAt: await databaseNow(em), version: asset.version + 1 });
        await em.flush();
        await recordEvents(em, by, assetEvent('asset.restored', { after: asset }));
        return assetView(asset);
      });
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException
        ? await nameTaken(this.database.em(), fqn, environment)
        : error;
    }
  }
}
