import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ApplyAssetChange } from '../changes/apply-asset-change.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { AssetConsumers, type ProposedChange } from '../ports/asset-consumers.js';

/** Deletes an asset, or proposes that where other teams depend on it. Answers the proposal, if it became one. */
export class DeleteAsset extends Command<ProposedChange | null> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
  ) {
    super();
  }
}

@CommandHandler(DeleteAsset)
export class DeleteAssetHandler implements ICommandHandler<DeleteAsset> {
  constructor(
    private readonly database: Database,
    private readonly consumers: AssetConsumers,
    private readonly change: ApplyAssetChange,
  ) {}

  execute({ by, assetId }: DeleteAsset): Promise<ProposedChange | null> {
    return this.database.transaction(async (em) => {
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const removal = { kind: 'remove' as const };
      if ((await this.consumers.touchedBy(em, asset, removal)).length > 0) {
        return this.consumers.propose(em, by, asset, removal);
      }
      await this.change.remove(em, by, asset);
      return null;
    });
  }
}
