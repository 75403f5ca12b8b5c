import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Database } from '../../../platform/database/database.js';
import { ApplyAssetChange } from '../changes/apply-asset-change.js';
import { AssetNotYours } from '../domain/asset.errors.js';
import { TransferClosed, TransferOutdated } from '../domain/transfer.errors.js';
import type { Asset } from '../persistence/asset.entity.js';
import { lockAssetEvenDeleted } from '../persistence/asset-rows.js';
import type { AssetTransfer } from '../persistence/asset-transfer.entity.js';
import { storedTransfer } from '../persistence/transfer-rows.js';
import { type TransferView, transferView } from '../queries/transfer.view.js';
import { closeTransfer, type TransferEnding } from '../transfers/close-transfer.js';

/** The receiver accepts or declines what it was offered, or the owner takes the offer back. */
export class EndTransfer extends Command<TransferView> {
  constructor(
    readonly by: Actor,
    readonly transferId: string,
    readonly ending: TransferEnding,
  ) {
    super();
  }
}

@CommandHandler(EndTransfer)
export class EndTransferHandler implements ICommandHandler<EndTransfer> {
  constructor(
    private readonly database: Database,
    private readonly change: ApplyAssetChange,
  ) {}

  execute({ by, transferId, ending }: EndTransfer): Promise<TransferView> {
    return this.database.transaction(async (em) => {
      const { assetId } = await storedTransfer(em, transferId);
      // One asset's endings, deletion and publishes stand in one line: what is decided here is read after the lock.
      const asset = await lockAssetEvenDeleted(em, assetId);
      const transfer = await storedTransfer(em, transferId);
      refuseOthers(by, transfer, ending.status);
      if (transfer.status !== 'open') {
        throw new TransferClosed(transferId, transfer.status);
      }
      if (ending.status !== 'accepted') {
        return transferView(await closeTransfer(em, by, transfer, ending));
      }
      refuseOutdated(asset, transfer);
      const { toTeamId: ownerTeamId } = transfer;
      await this.change.refuseOwner(em, by, asset, { ownerTeamId, field: 'to_team_id' });
      // Closed first, because a new owner ends whatever is still offered.
      const accepted = await closeTransfer(em, by, transfer, ending);
      await this.change.update(em, by, asset, { ownerTeamId });
      return transferView(accepted);
    });
  }
}

/** Nobody takes or refuses an asset for another team, no admin either; an admin may take an offer back. */
function refuseOthers(by: Actor, transfer: AssetTransfer, status: TransferEnding['status']): void {
  const { assetId, fromTeamId, toTeamId } = transfer;
  if (status === 'cancelled' && !mayActFor(by, fromTeamId)) {
    throw new AssetNotYours(assetId, fromTeamId);
  }
  if (status !== 'cancelled' && by.teamId !== toTeamId) {
    throw new NotYourTeam(toTeamId);
  }
}

/** Whatever takes the asset from its owner ends the offer; this is the last line. */
function refuseOutdated({ deletedAt, ownerTeamId }: Asset, { id, fromTeamId }: AssetTransfer): void {
  if (deletedAt !== null || ownerTeamId !== fromTeamId) {
    throw new TransferOutdated(id);
  }
}
