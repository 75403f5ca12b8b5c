import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { Engine } from '../../../platform/engine/engine.js';
import { liveAsset } from '../../assets/index.js';
import { Contract } from '../persistence/contract.entity.js';
import { contractAt } from '../persistence/contract-rows.js';
import { writtenSideOf } from '../publishing/judge-publication.js';
import type { ComparisonView } from './comparison.view.js';
import { type ContractView, contractView } from './contract.view.js';

/** The versions of contracts. */
@Injectable()
export class Contracts {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
  ) {}

  async one(id: string): Promise<ContractView> {
    return contractView(await this.database.em().findOneOrFail(Contract, { id }));
  }

  /** The versions of an asset, oldest first. */
  async of(assetId: string, page: PageRequest): Promise<Page<ContractView>> {
    const em = this.database.em();
    await liveAsset(em, assetId);
    return pageOf(em, Contract, { assetId }, { ...page, view: contractView });
  }

  /** What changed between any two versions of an asset, judged by its mode of today. */
  async diff(assetId: string, from: string, to: string): Promise<ComparisonView> {
    const em = this.database.em();
    const { compatibility: mode, content } = await liveAsset(em, assetId);
    const before = await contractAt(em, assetId, { version: from, field: 'from' });
    const after = await contractAt(em, assetId, { version: to, field: 'to' });
    const { findings, ...comparison } = await this.engine.compare({
      before: writtenSideOf(before),
      after: writtenSideOf(after),
      options: { mode, content, assetId, witnesses: true },
    });
    return { ...comparison, findings: [...findings] };
  }
}
