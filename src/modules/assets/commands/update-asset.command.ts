import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import { type Actor, isAdmin } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { ApplyAssetChange } from '../changes/apply-asset-change.js';
import { type AssetChanges, type ChangingAsset, lossIn } from '../domain/asset-change.js';
import { type AssetExists, AssetHasConsumers, TransferNeedsAdmin, TransferNotAlone } from '../domain/asset.errors.js';
import type { Asset } from '../persistence/asset.entity.js';
import { liveAsset, lockAsset, nameTaken, refuseStrangers } from '../persistence/asset-rows.js';
import { AssetConsumers, type ProposedChange } from '../ports/asset-consumers.js';
import { type AssetView, assetView } from '../queries/asset.view.js';

export interface UpdatedAsset {
  readonly asset: AssetView;
  /** The proposal that the change became; the asset is as before then. */
  readonly proposed: ProposedChange | null;
}

/**
 * Changes an asset, by what is given or by what it is once it is locked. What would take something from registered consumers (moving, loosening) becomes a proposal, or,
 * with `asking` false, is refused.
 */
export class UpdateAsset extends Command<UpdatedAsset> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly changes: AssetChanges | ((current: ChangingAsset) => AssetChanges),
    readonly asking = true,
  ) {
    super();
  }
}

@CommandHandler(UpdateAsset)
export class UpdateAssetHandler implements ICommandHandler<UpdateAsset> {
  constructor(
    private readonly database: Database,
    private readonly consumers: AssetConsumers,
    private readonly change: ApplyAssetChange,
  ) {}

  async execute({ by, assetId, changes: asked, asking }: UpdateAsset): Promise<UpdatedAsset> {
    let wanted: AssetChanges = {};
    try {
      return await this.database.transaction(async (em) => {
        const asset = await lockAsset(em, assetId);
        refuseStrangers(by, asset);
        wanted = typeof asked === 'function' ? asked(asset) : asked;
        const changes = differing(asset, wanted);
        if (Object.keys(changes).length === 0) {
          return { asset: assetView(asset), proposed: null };
        }
        await this.refuseTransfer(em, by, asset, changes);
        await this.refuseUnpinning(em, asset, changes);
        const proposed = await this.proposeLoss(em, by, asset, { changes, asking });
        if (proposed === null) {
          await this.change.update(em, by, asset, changes);
        }
        return { asset: assetView(asset), proposed };
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

  /** An admin moves it at once, by the same rules as a team that accepts it. */
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
    await this.change.refuseOwner(em, by, asset, { ownerTeamId, field: 'owner_team_id' });
  }

  /** A pin means one thing with materialized versions and another without. */
  private async refuseUnpinning(
    em: EntityManager,
    asset: Asset,
    { materializedVersions }: AssetChanges,
  ): Promise<void> {
    const pinned = materializedVersions === undefined ? [] : await this.consumers.pinned(em, asset);
    if (pinned.length > 0) {
      throw new AssetHasConsumers(asset.id, 'change materialized_versions of', pinned);
    }
  }

  private async proposeLoss(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { changes, asking }: { changes: AssetChanges; asking: boolean },
  ): Promise<ProposedChange | null> {
    const kind = lossIn(asset, changes);
    const touched = kind ? await this.consumers.touchedBy(em, asset, { kind, changes }) : [];
    if (kind === null || touched.length === 0) {
      return null;
    }
    if (!asking) {
      throw new AssetHasConsumers(asset.id, kind, touched);
    }
    if (changes.ownerTeamId !== undefined) {
      throw new TransferNotAlone();
    }
    await this.change.refuseName(em, by, asset, changes);
    return this.consumers.propose(em, by, asset, { kind, changes });
  }
}

/** The changes that make a difference: a client may send back all that it read. */
function differing(asset: Asset, changes: AssetChanges): AssetChanges {
  const now = new Map<string, unknown>(Object.entries(asset));
  return Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => canonicalJson(value) !== canonicalJson(now.get(name))),
  );
}
