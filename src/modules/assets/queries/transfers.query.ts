import type { FilterQuery } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import type { TransferStatus } from '../domain/transfer-status.js';
import { AssetTransfer } from '../persistence/asset-transfer.entity.js';
import { storedTransfer } from '../persistence/transfer-rows.js';
import { type TransferView, transferView } from './transfer.view.js';

export interface TransferFilter {
  readonly asset_id?: string;
  readonly from_team_id?: string;
  readonly to_team_id?: string;
  readonly status?: TransferStatus;
}

/** What is and was offered to whom. */
@Injectable()
export class Transfers {
  constructor(private readonly database: Database) {}

  async one(id: string): Promise<TransferView> {
    return transferView(await storedTransfer(this.database.em(), id));
  }

  /** Oldest first; those of deleted assets too. */
  list(filter: TransferFilter, page: PageRequest): Promise<Page<TransferView>> {
    const { asset_id: assetId, from_team_id: fromTeamId, to_team_id: toTeamId, status } = filter;
    const where = Object.fromEntries(
      Object.entries({ assetId, fromTeamId, toTeamId, status }).filter(([, value]) => value !== undefined),
    ) as FilterQuery<AssetTransfer>;
    return pageOf(this.database.em(), AssetTransfer, where, { ...page, view: transferView });
  }
}
