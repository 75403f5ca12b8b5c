import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../../../platform/auth/actor.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { TransferClosed } from '../domain/transfer.errors.js';
import { transferEvent } from '../domain/transfer.events.js';
import type { TransferStatus } from '../domain/transfer-status.js';
import { AssetTransfer } from '../persistence/asset-transfer.entity.js';
import { lockAssetEvenDeleted } from '../persistence/asset-rows.js';
import { openTransferOf, storedTransfer } from '../persistence/transfer-rows.js';

export interface TransferEnding {
  readonly status: Exclude<TransferStatus, 'open'>;
  readonly reason: string | null;
}

/** Ends an open transfer, under the asset's lock, and tells both teams. The status is compared as it is set. */
export async function closeTransfer(
  em: EntityManager,
  by: Actor,
  { id, status: before }: Pick<AssetTransfer, 'id' | 'status'>,
  { status, reason }: TransferEnding,
): Promise<AssetTransfer> {
  const closing = { status, closedReason: reason, closedBy: by.name, closedAt: await databaseNow(em) };
  const closed = await em.nativeUpdate(AssetTransfer, { id, status: 'open' }, closing);
  if (closed !== 1) {
    throw new TransferClosed(id, before);
  }
  const transfer = await storedTransfer(em, id);
  await recordEvents(em, by, transferEvent(transfer));
  return transfer;
}

/** Ends what was still open about an asset that is deleted, or that an admin gives away, under the asset's lock. */
export async function cancelTransferOf(em: EntityManager, by: Actor, assetId: string, reason: string): Promise<void> {
  const open = await openTransferOf(em, assetId);
  if (open) {
    await closeTransfer(em, by, open, { status: 'cancelled', reason });
  }
}

/** Ends every offer to a team that is no more, each asset locked in the order of ids. */
export async function cancelTransfersTo(em: EntityManager, by: Actor, toTeamId: string): Promise<void> {
  const open = await em.find(
    AssetTransfer,
    { toTeamId, status: 'open' },
    { orderBy: { assetId: 'asc' }, disableIdentityMap: true },
  );
  for (const { id, assetId } of open) {
    await lockAssetEvenDeleted(em, assetId);
    const transfer = await storedTransfer(em, id);
    if (transfer.status === 'open') {
      await closeTransfer(em, by, transfer, { status: 'cancelled', reason: 'the receiving team was deleted' });
    }
  }
}
