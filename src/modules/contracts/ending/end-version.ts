import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { type Asset, AssetConsumers } from '../../assets/index.js';
import { contractEnded } from '../domain/contract.events.js';
import { endingChanges, type WantedEnding } from '../domain/ending.js';
import { Contract } from '../persistence/contract.entity.js';

export type VersionToEnd = WantedEnding & { readonly contractId: string; readonly reason: string | null };

/** Deprecates or retires a version under its asset's lock, once nobody has to be asked or everyone asked has agreed. */
@Injectable()
export class EndVersion {
  constructor(
    private readonly clock: Clock,
    private readonly consumers: AssetConsumers,
  ) {}

  async execute(em: EntityManager, by: Actor, asset: Asset, wanted: VersionToEnd): Promise<Contract> {
    const contract = await em.findOneOrFail(Contract, { id: wanted.contractId, assetId: asset.id }, { refresh: true });
    const now = await this.clock.now(em);
    if (!endingChanges(contract, wanted, now)) {
      return contract;
    }
    const from = contract.status;
    Object.assign(contract, {
      status: wanted.to,
      sunsetAt: wanted.sunsetAt ?? contract.sunsetAt,
      deprecatedAt: contract.deprecatedAt ?? now,
      retiredAt: wanted.to === 'retired' ? now : null,
    });
    if (from === 'active') {
      Object.assign(asset, { activeContractId: null, activeVersion: null, updatedAt: now });
    }
    await em.flush();
    const audience = await this.consumers.standingOn(em, asset, { id: contract.id, wasActive: from === 'active' });
    await recordEvents(em, by, contractEnded(contract, { from, reason: wanted.reason, fqn: asset.fqn, audience }));
    return contract;
  }
}
