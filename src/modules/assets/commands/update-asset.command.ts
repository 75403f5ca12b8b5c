import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import { type Actor, isAdmin, mayActFor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { liveTeam } from '../../identity/index.js';
import {
  type AssetExists,
  AssetHasConsumers,
  AssetOwnedElsewhere,
  TransferNeedsAdmin,
} from '../domain/asset.errors.js';
import { type AssetFacts, assetEvent } from '../domain/asset.events.js';
import { foldFqn } from '../domain/fqn.js';
import { isLoosening } from '../domain/loosening.js';
import type { Asset } from '../persistence/asset.entity.js';
import { lastNamed, liveAsset, lockAsset, nameTaken, refuseStrangers } from '../persistence/asset-rows.js';
import { AssetConsumers } from '../ports/asset-consumers.js';
import { type AssetView, assetView } from '../queries/asset.view.js';

export type AssetChanges = Partial<Omit<AssetFacts, 'id' | 'compatibility' | 'content' | 'semverMode'>> &
  Partial<Pick<Asset, 'compatibility' | 'content' | 'semverMode'>>;

/** Changes an asset. What would take something from registered consumers (moving, loosening) is refused. */
export class UpdateAsset extends Command<AssetView> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly changes: AssetChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateAsset)
export class UpdateAssetHandler implements ICommandHandler<UpdateAsset> {
  constructor(
    private readonly database: Database,
    private readonly consumers: AssetConsumers,
  ) {}

  async execute({ by, assetId, changes: wanted }: UpdateAsset): Promise<AssetView> {
    try {
      return await this.database.transaction(async (em) => {
        const asset = await lockAsset(em, assetId);
        refuseStrangers(by, asset);
        const changes = differing(asset, wanted);
        if (Object.keys(changes).length === 0) {
          return assetView(asset);
        }
        await this.refuseTransfer(em, by, asset, changes);
        await this.refuseForeignName(em, by, asset, changes);
        await this.refuseLoss(em, asset, changes);
        const before = { ...asset };
        Object.assign(asset, changes, { updatedAt: await databaseNow(em), version: asset.version + 1 });
        asset.foldedFqn = foldFqn(asset.fqn);
        await em.flush();
        await recordEvents(em, by, assetEvent('asset.updated', { before, after: asset }));
        if (asset.ownerTeamId !== before.ownerTeamId) {
          await this.consumers.ownerChanged(em, by, asset);
        }
        return assetView(asset);
      });
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? await this.takenBy(assetId, wanted) : error;
    }
  }

  private async takenBy(assetId: string, changes: AssetChanges): Promise<AssetExists> {
    const em = this.database.em();
    const { fqn, environment } = { ...(await liveAsset(em, assetId)), ...changes };
    return nameTaken(em, fqn, environment);
  }

  /** Owners answer no proposals, so a team that has to answer one is not made the owner over its head. */
  private async refuseTransfer(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { ownerTeamId }: AssetChanges,
  ): Promise<void> {
    if (ownerTeamId === undefined) {
      return;
    }
    if (!isAdmin(by)) {
      throw new TransferNeedsAdmin();
    }
    await liveTeam(em, ownerTeamId, 'owner_team_id');
    if ((await this.consumers.answering(em, by, asset)).includes(ownerTeamId)) {
      throw new AssetHasConsumers(asset.id, 'transfer', [ownerTeamId]);
    }
  }

  /** A name whose last asset was deleted waits for its owner, whichever way another asset would take it. */
  private async refuseForeignName(em: EntityManager, by: Actor, asset: Asset, changes: AssetChanges): Promise<void> {
    const { fqn, environment } = { ...asset, ...changes };
    if (foldFqn(fqn) === asset.foldedFqn && environment === asset.environment) {
      return;
    }
    const last = await lastNamed(em, fqn, environment);
    if (last?.deletedAt && !mayActFor(by, last.ownerTeamId)) {
      throw new AssetOwnedElsewhere(fqn, last.id);
    }
  }

  private async refuseLoss(em: EntityManager, asset: Asset, changes: AssetChanges): Promise<void> {
    const { compatibility, content } = { ...asset, ...changes };
    const lost = isMove(asset, changes) ? 'move' : isLoosening(asset, { compatibility, content }) ? 'loosen' : null;
    if (lost === null) {
      return;
    }
    const teams = await this.consumers.of(em, asset);
    if (teams.length > 0) {
      throw new AssetHasConsumers(asset.id, lost, teams);
    }
  }
}

/** The changes that make a difference: a client may send back all that it read. */
function differing(asset: Asset, changes: AssetChanges): AssetChanges {
  const now = new Map<string, unknown>(Object.entries(asset));
  return Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => canonicalJson(value) !== canonicalJson(now.get(name))),
  );
}

/** Another spelling of the same name is no move. */
function isMove(
  asset: Asset,
  { fqn = asset.fqn, environment = asset.environment, kind = asset.kind }: AssetChanges,
): boolean {
  return foldFqn(fqn) !== asset.foldedFqn || environment !== asset.environment || kind !== asset.kind;
}
