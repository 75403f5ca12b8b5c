import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { liveTeam } from '../../identity/index.js';
import type { AssetChange, AssetChanges } from '../domain/asset-change.js';
import { AssetExists, AssetHasConsumers, AssetOwnedElsewhere } from '../domain/asset.errors.js';
import { assetEvent } from '../domain/asset.events.js';
import { foldFqn } from '../domain/fqn.js';
import type { Asset } from '../persistence/asset.entity.js';
import { lastNamed } from '../persistence/asset-rows.js';
import { AssetConsumers } from '../ports/asset-consumers.js';
import { cancelTransferOf } from '../transfers/close-transfer.js';

/** Applies a change of an asset itself, under its lock, once nobody has to be asked or everyone asked has agreed. */
@Injectable()
export class ApplyAssetChange {
  constructor(private readonly consumers: AssetConsumers) {}

  execute(em: EntityManager, by: Actor, asset: Asset, change: Exclude<AssetChange, { kind: 'retire' }>): Promise<void> {
    return change.kind === 'remove' ? this.remove(em, by, asset) : this.update(em, by, asset, change.changes);
  }

  async update(em: EntityManager, by: Actor, asset: Asset, changes: AssetChanges): Promise<void> {
    await this.refuseName(em, by, asset, changes);
    const audience = await this.consumers.of(em, asset);
    const before = { ...asset };
    Object.assign(asset, changes, { updatedAt: await databaseNow(em), version: asset.version + 1 });
    asset.foldedFqn = foldFqn(asset.fqn);
    await em.flush();
    await recordEvents(em, by, assetEvent('asset.updated', { before, after: asset }, audience));
    if (asset.ownerTeamId !== before.ownerTeamId) {
      await cancelTransferOf(em, by, asset.id, 'the asset has another owner');
      await this.consumers.ownerChanged(em, by, asset);
    }
  }

  /** Its contracts and registrations stay on record, and come back when it is restored. */
  async remove(em: EntityManager, by: Actor, asset: Asset): Promise<void> {
    const audience = await this.consumers.of(em, asset);
    await this.consumers.assetDeleted(em, by, asset);
    await cancelTransferOf(em, by, asset.id, 'the asset was deleted');
    const now = await databaseNow(em);
    Object.assign(asset, { deletedAt: now, updatedAt: now, version: asset.version + 1 });
    await recordEvents(em, by, assetEvent('asset.deleted', { before: asset }, audience));
  }

  /**
   * Refuses a team that is no more, and, since owners answer no proposals, one that has to answer one: it would not have
   * to any more.
   */
  async refuseOwner(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { ownerTeamId, field }: { ownerTeamId: string; field: string },
  ): Promise<void> {
    await liveTeam(em, ownerTeamId, field);
    if ((await this.consumers.answering(em, by, asset)).includes(ownerTeamId)) {
      throw new AssetHasConsumers(asset.id, 'transfer', [ownerTeamId]);
    }
  }

  /**
   * Refuses a name that another asset has, or that waits for the owner of a deleted one. Asked before a move is proposed
   * and again when it is applied.
   */
  async refuseName(em: EntityManager, by: Actor, asset: Asset, changes: AssetChanges): Promise<void> {
    const { fqn, environment } = { ...asset, ...changes };
    if (foldFqn(fqn) === asset.foldedFqn && environment === asset.environment) {
      return;
    }
    const last = await lastNamed(em, fqn, environment);
    if (last && last.deletedAt === null) {
      throw new AssetExists(fqn, environment, last.id);
    }
    if (last && !mayActFor(by, last.ownerTeamId)) {
      throw new AssetOwnedElsewhere(fqn, last.id);
    }
  }
}
