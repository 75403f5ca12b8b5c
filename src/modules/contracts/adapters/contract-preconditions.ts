import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preconditions } from '../../../platform/preconditions/preconditions.js';
import { lockAsset, lockAssetEvenDeleted } from '../../assets/index.js';
import { Contracts } from '../queries/contracts.query.js';

/** What `If-Match` is held against for contracts, and for a publish: the version whose place it takes. */
@Injectable()
export class ContractPreconditions implements OnModuleInit {
  constructor(
    private readonly preconditions: Preconditions,
    private readonly contracts: Contracts,
  ) {}

  onModuleInit(): void {
    this.preconditions.register({
      contracts: async (em, _by, id) => {
        await lockAssetEvenDeleted(em, (await this.contracts.one(id)).asset_id);
        return this.contracts.one(id);
      },
      'active-contract': async (em, _by, assetId) => {
        const { activeContractId } = await lockAsset(em, assetId);
        return activeContractId === null ? null : this.contracts.one(activeContractId);
      },
    });
  }
}
