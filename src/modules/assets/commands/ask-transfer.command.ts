import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { liveTeam } from '../../identity/index.js';
import { TransferOpen, TransferToOwner } from '../domain/transfer.errors.js';
import { transferEvent } from '../domain/transfer.events.js';
import { AssetTransfer } from '../persistence/asset-transfer.entity.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { openTransferOf } from '../persistence/transfer-rows.js';
import { type TransferView, transferView } from '../queries/transfer.view.js';

/** The owner offers an asset to another team. Nothing of the asset changes before that team accepts. */
export class AskTransfer extends Command<TransferView> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly wanted: { readonly toTeamId: string; readonly note: string | null },
  ) {
    super();
  }
}

@CommandHandler(AskTransfer)
export class AskTransferHandler implements ICommandHandler<AskTransfer> {
  constructor(private readonly database: Database) {}

  execute({ by, assetId, wanted: { toTeamId, note } }: AskTransfer): Promise<TransferView> {
    return this.database.transaction(async (em) => {
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      if (asset.ownerTeamId === toTeamId) {
        throw new TransferToOwner(toTeamId);
      }
      await liveTeam(em, toTeamId, 'to_team_id');
      const open = await openTransferOf(em, assetId);
      if (open) {
        throw new TransferOpen(open.id, open.toTeamId);
      }
      const transfer = em.create(AssetTransfer, {
        id: newId(),
        assetId,
        assetFqn: asset.fqn,
        fromTeamId: asset.ownerTeamId,
        toTeamId,
        status: 'open',
        note,
        askedBy: by.name,
        askedAt: await databaseNow(em),
        closedBy: null,
        closedAt: null,
        closedReason: null,
      });
      await em.flush();
      await recordEvents(em, by, transferEvent(transfer));
      return transferView(transfer);
    });
  }
}
