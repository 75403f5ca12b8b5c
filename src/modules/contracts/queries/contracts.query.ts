import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cache } from '../../../platform/cache/cache.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { Engine } from '../../../platform/engine/engine.js';
import { liveAsset } from '../../assets/index.js';
import { Contract } from '../persistence/contract.entity.js';
import { contractAt, stateOf } from '../persistence/contract-rows.js';
import { writtenSideOf } from '../publishing/judge-publication.js';
import type { ComparisonView } from './comparison.view.js';
import { type ContractView, contractView } from './contract.view.js';

/** Processes of two releases may share what is kept: each finds only what has the fields that it shows. */
const SHAPE = createHash('sha256')
  .update(Object.keys(contractView({} as Contract)).join())
  .digest('base64url')
  .slice(0, 8);

/** The versions of contracts. */
@Injectable()
export class Contracts {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly cache: Cache,
  ) {}

  /**
   * The same as `one`, as the text of the answer. Its key names the state that the version is in now, and a version
   * never returns to a state: so a text that was read before a change is not found after it, whoever kept it when.
   */
  async text(id: string): Promise<string> {
    const state = await stateOf(this.database.em(), id);
    return this.cache.text(`contract ${SHAPE} ${id} ${state}`, async () => JSON.stringify(await this.one(id)));
  }

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
