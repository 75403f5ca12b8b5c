import { defineEntity, p } from '@mikro-orm/core';
import type { TransferStatus } from '../domain/transfer-status.js';

export const AssetTransferSchema = defineEntity({
  name: 'AssetTransfer',
  tableName: 'asset_transfers',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    assetFqn: p.text(),
    /** The owner who offers it. */
    fromTeamId: p.uuid(),
    toTeamId: p.uuid(),
    status: p.text().$type<TransferStatus>(),
    note: p.text().strictNullable(),
    askedBy: p.text(),
    askedAt: p.datetime(),
    closedBy: p.text().strictNullable(),
    closedAt: p.datetime().strictNullable(),
    closedReason: p.text().strictNullable(),
  },
  uniques: [{ name: 'asset_transfers_one_open', properties: ['assetId'], where: "status = 'open'" }],
  indexes: [{ name: 'asset_transfers_to_team_id', properties: ['toTeamId'] }],
});

/** An owner's offer of an asset to another team, which becomes the owner by accepting it. */
export class AssetTransfer extends AssetTransferSchema.class {}

AssetTransferSchema.setClass(AssetTransfer);
