import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error.js';
import { dependencyOrder } from '../../../kernel/dependency-order.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { type Asset, edgesAmong, refuseStrangers } from '../../assets/index.js';
import {
  type Contract,
  JudgePublication,
  type Judgement,
  type PublicationRequest,
  PublishVersion,
} from '../../contracts/index.js';
import { PublicationItemRefused, VersionMissing } from '../domain/publication.errors.js';
import { settleProposalOf } from './settle-proposal.js';

/** A version to publish with others. */
export interface PublicationItem {
  readonly assetId: string;
  readonly request: PublicationRequest;
}

/** An item with its asset, as it was judged. */
export interface JudgedItem extends PublicationItem {
  readonly index: number;
  readonly asset: Asset;
  readonly judgement: Judgement;
  /** The asset's proposal in play, which takes the change as a revision; null where there is none. */
  readonly openProposalId: string | null;
}

/** Judges and publishes several assets' versions as one: what is wrong with an item is wrong with all. */
@Injectable()
export class PublishTogether {
  constructor(
    private readonly judging: JudgePublication,
    private readonly publishing: PublishVersion,
    private readonly clock: Clock,
  ) {}

  /** Under the locks of all their assets. */
  async judge(
    em: EntityManager,
    by: Actor,
    items: readonly PublicationItem[],
    assets: ReadonlyMap<string, Asset>,
  ): Promise<JudgedItem[]> {
    const judged: JudgedItem[] = [];
    for (const asset of assets.values()) {
      refuseStrangers(by, asset);
    }
    for (const [index, item] of items.entries()) {
      const asset = assets.get(item.assetId);
      if (asset) {
        judged.push(await this.one(em, by, { ...item, index, asset }));
      }
    }
    return judged;
  }

  /** Publishes all of them, what is read before what reads it. Answers the versions by asset. */
  async publish(em: EntityManager, by: Actor, items: readonly JudgedItem[]): Promise<Map<string, Contract>> {
    const contracts = new Map<string, Contract>();
    for (const { assetId, asset, judgement, request } of await upstreamFirst(em, items)) {
      const wanted = { judgement, notes: request.notes, forceReason: null, proposalId: null };
      contracts.set(assetId, await this.publishing.execute(em, by, asset, wanted));
    }
    return contracts;
  }

  private async one(
    em: EntityManager,
    by: Actor,
    item: Omit<JudgedItem, 'judgement' | 'openProposalId'>,
  ): Promise<JudgedItem> {
    try {
      const judgement = await this.judging.execute(em, item.asset, item.request);
      if (judgement.decision === 'suggested') {
        throw new VersionMissing(judgement.suggestedVersion);
      }
      const unclosed = await settleProposalOf(em, by, item.assetId, await this.clock.now(em));
      return { ...item, judgement, openProposalId: unclosed?.proposal.id ?? null };
    } catch (error) {
      throw error instanceof DomainError ? new PublicationItemRefused(item.index, error) : error;
    }
  }
}

/** What is read before what reads it, by the lineage between them. */
export async function upstreamFirst<T extends { readonly asset: Pick<Asset, 'id'> }>(
  em: EntityManager,
  items: readonly T[],
): Promise<T[]> {
  const byAsset = new Map(items.map((item) => [item.asset.id, item]));
  const { ids } = dependencyOrder(byAsset.keys(), await edgesAmong(em, [...byAsset.keys()]));
  return ids.flatMap((id) => byAsset.get(id) ?? []);
}
