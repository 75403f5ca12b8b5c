import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actingTeam } from '../../../platform/auth/acting-team.js';
import { type Actor, mayActFor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { databaseNow } from '../../../platform/database/now.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import type { ContentModel, Mode } from '../../../schemas/index.js';
import { liveTeam } from '../../identity/index.js';
import type { SemverMode } from '../domain/asset-options.js';
import { AssetExists, AssetOwnedElsewhere } from '../domain/asset.errors.js';
import { assetEvent } from '../domain/asset.events.js';
import { foldFqn } from '../domain/fqn.js';
import { Asset } from '../persistence/asset.entity.js';
import { assetNamed, lastNamed, nameTaken } from '../persistence/asset-rows.js';
import { type AssetView, assetView } from '../queries/asset.view.js';

export interface NewAsset {
  readonly fqn: string;
  readonly environment: string;
  readonly kind: string;
  readonly ownerTeamId: string | null;
  readonly compatibility: Mode;
  readonly content: ContentModel;
  readonly semverMode: SemverMode;
  readonly materializedVersions: boolean;
  readonly tags: string[];
  readonly description: string | null;
  readonly metadata: Record<string, unknown>;
}

type OwnedAsset = NewAsset & { readonly ownerTeamId: string };

/**
 * Registers a data object. A deleted one of the same name comes back with its contracts and registrations,
 * so that deleting and re-creating gets round nobody's consent.
 */
export class CreateAsset extends Command<AssetView> {
  constructor(
    readonly by: Actor,
    readonly wanted: NewAsset,
  ) {
    super();
  }
}

@CommandHandler(CreateAsset)
export class CreateAssetHandler implements ICommandHandler<CreateAsset> {
  constructor(private readonly database: Database) {}

  async execute({ by, wanted }: CreateAsset): Promise<AssetView> {
    const ownerTeamId = actingTeam(by, wanted.ownerTeamId, 'owner_team_id');
    try {
      return await this.database.transaction(async (em) => {
        await liveTeam(em, ownerTeamId, 'owner_team_id');
        const asset = await this.reviveOrCreate(em, by, { ...wanted, ownerTeamId });
        return assetView(asset);
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) {
        throw await nameTaken(this.database.em(), wanted.fqn, wanted.environment);
      }
      throw error;
    }
  }

  private async reviveOrCreate(em: EntityManager, by: Actor, wanted: OwnedAsset): Promise<Asset> {
    const { fqn, environment } = wanted;
    const live = await assetNamed(em, fqn, environment);
    const last = live ?? (await lastNamed(em, fqn, environment, LockMode.PESSIMISTIC_WRITE));
    if (last === null) {
      return this.create(em, by, wanted);
    }
    if (last.deletedAt === null) {
      throw new AssetExists(fqn, environment, last.id);
    }
    return this.revive(em, by, last, wanted);
  }

  /** The kind and the rules it was judged by stay: coming back must neither move the asset nor loosen them. */
  private async revive(em: EntityManager, by: Actor, asset: Asset, wanted: OwnedAsset): Promise<Asset> {
    const formerOwner = asset.ownerTeamId;
    if (!mayActFor(by, formerOwner)) {
      throw new AssetOwnedElsewhere(wanted.fqn, asset.id);
    }
    const { tags, description, metadata, ownerTeamId } = wanted;
    const now = await databaseNow(em);
    Object.assign(asset, { tags, description, metadata, ownerTeamId, deletedAt: null, updatedAt: now });
    asset.version += 1;
    await em.flush();
    await recordEvents(em, by, assetEvent('asset.restored', { after: asset }, [formerOwner]));
    return asset;
  }

  private async create(em: EntityManager, by: Actor, wanted: OwnedAsset): Promise<Asset> {
    const now = await databaseNow(em);
    const asset = em.create(Asset, {
      ...wanted,
      id: newId(),
      foldedFqn: foldFqn(wanted.fqn),
      activeContractId: null,
      activeVersion: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
    await em.flush();
    await recordEvents(em, by, assetEvent('asset.created', { after: asset }));
    return asset;
  }
}
