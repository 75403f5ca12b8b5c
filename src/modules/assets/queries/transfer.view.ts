import { ApiProperty } from '@nestjs/swagger';
import { TRANSFER_STATUSES, type TransferStatus } from '../domain/transfer-status.js';
import type { AssetTransfer } from '../persistence/asset-transfer.entity.js';

/** An owner's offer of an asset to another team. */
export class TransferView {
  id!: string;

  asset_id!: string;

  /**
   * The asset's name when it was offered.
   * @example 'shop.core.orders'
   */
  asset_fqn!: string;

  /** The owner who offers it. */
  from_team_id!: string;

  /** The team that may accept it, and then is the owner. */
  to_team_id!: string;

  /** `cancelled`: taken back, or the asset was deleted or given away by an admin meanwhile. */
  @ApiProperty({ enum: TRANSFER_STATUSES })
  status!: TransferStatus;

  /** What the owner told the receiver. */
  note!: string | null;

  /** The person, service or key that offered it. */
  asked_by!: string;

  asked_at!: Date;

  closed_by!: string | null;

  closed_at!: Date | null;

  closed_reason!: string | null;
}

/** Picks what clients may see. */
export const transferView = (transfer: AssetTransfer): TransferView => ({
  id: transfer.id,
  asset_id: transfer.assetId,
  asset_fqn: transfer.assetFqn,
  from_team_id: transfer.fromTeamId,
  to_team_id: transfer.toTeamId,
  status: transfer.status,
  note: transfer.note,
  asked_by: transfer.askedBy,
  asked_at: transfer.askedAt,
  closed_by: transfer.closedBy,
  closed_at: transfer.closedAt,
  closed_reason: transfer.closedReason,
});
