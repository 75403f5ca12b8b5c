import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '../../../kernel/domain-error.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { lockAssets, type ProposedChange } from '../../assets/index.js';
import { type ContractView, contractView, JudgePublication, type Judgement } from '../../contracts/index.js';
import { OpenPublication } from '../consent/open-publication.js';
import { type JudgedItem, type PublicationItem, PublishTogether } from '../consent/publish-together.js';
import { AssetHasProposal, AssetTwice, PublicationItemRefused } from '../domain/publication.errors.js';

export interface PublicationOptions {
  readonly notes: string | null;
  readonly autoPublish: boolean;
  readonly dryRun: boolean;
  /** An item whose asset has a proposal in play becomes a revision of that one, instead of being refused. */
  readonly reviseOpen?: boolean;
}

/** What became of one item. */
export interface PublishedItem {
  readonly assetId: string;
  readonly judgement: Judgement;
  readonly contract: ContractView | null;
  readonly proposed: ProposedChange | null;
}

export interface PublishedTogether {
  readonly decision: 'published' | 'proposed' | 'unchanged';
  readonly publicationId: string | null;
  readonly items: readonly PublishedItem[];
}

/** Publishes versions of several assets at once, or makes all of them proposals where one needs consent: all or nothing. */
export class PublishAssetsTogether extends Command<PublishedTogether> {
  constructor(
    readonly by: Actor,
    readonly items: readonly PublicationItem[],
    readonly options: PublicationOptions,
  ) {
    super();
  }
}

@CommandHandler(PublishAssetsTogether)
export class PublishAssetsTogetherHandler implements ICommandHandler<PublishAssetsTogether> {
  constructor(
    private readonly database: Database,
    private readonly judging: JudgePublication,
    private readonly together: PublishTogether,
    private readonly opening: OpenPublication,
  ) {}

  async execute({ by, items, options }: PublishAssetsTogether): Promise<PublishedTogether> {
    refuseTwice(items);
    for (const { assetId, request } of items) {
      await this.judging.prepare(this.database.em(), assetId, request).catch(() => undefined);
    }
    const assetIds = items.map(({ assetId }) => assetId);
    return this.database.transactionInLines(assetIds, async (em) => {
      const assets = await lockAssets(em, assetIds);
      const judged = await this.together.judge(em, by, items, assets);
      const changed = judged.filter(({ judgement }) => judgement.decision !== 'unchanged');
      const waiting = changed.filter(({ openProposalId }) => openProposalId !== null);
      refuseWaiting(waiting, options);
      const fresh = changed.filter(({ openProposalId }) => openProposalId === null);
      const decision = decisionOn(fresh);
      const done = options.dryRun ? NOTHING : await this.carryOut(em, by, { decision, fresh, waiting, options });
      return {
        decision,
        publicationId: done.publicationId,
        items: judged.map((item) => outcome(item, decision, done)),
      };
    });
  }

  private async carryOut(em: EntityManager, by: Actor, { decision, fresh, waiting, options }: ToDo): Promise<Done> {
    const revised = await this.revise(em, by, waiting);
    if (decision === 'published') {
      const contracts = await this.together.publish(em, by, fresh);
      const views = new Map([...contracts].map(([id, contract]) => [id, contractView(contract)]));
      return { publicationId: null, contracts: views, proposed: revised };
    }
    if (decision === 'unchanged') {
      return { ...NOTHING, proposed: revised };
    }
    const { publicationId, proposed } = await this.opening.execute(em, by, { items: fresh, ...options });
    return { ...NOTHING, publicationId, proposed: new Map([...revised, ...proposed]) };
  }

  private async revise(
    em: EntityManager,
    by: Actor,
    waiting: readonly JudgedItem[],
  ): Promise<Map<string, ProposedChange>> {
    const revised = new Map<string, ProposedChange>();
    for (const item of waiting) {
      try {
        revised.set(item.assetId, await this.opening.revise(em, by, item));
      } catch (error) {
        throw error instanceof DomainError ? new PublicationItemRefused(item.index, error) : error;
      }
    }
    return revised;
  }
}

type Decided = PublishedTogether['decision'];

interface ToDo {
  readonly decision: Decided;
  readonly fresh: readonly JudgedItem[];
  readonly waiting: readonly JudgedItem[];
  readonly options: PublicationOptions;
}

interface Done {
  readonly publicationId: string | null;
  readonly contracts: ReadonlyMap<string, ContractView>;
  readonly proposed: ReadonlyMap<string, ProposedChange>;
}

const NOTHING: Done = { publicationId: null, contracts: new Map(), proposed: new Map() };

function decisionOn(fresh: readonly JudgedItem[]): Decided {
  if (fresh.length === 0) {
    return 'unchanged';
  }
  return fresh.some(({ judgement }) => judgement.decision === 'proposed') ? 'proposed' : 'published';
}

/** What would go out by itself waits with those that have to. */
function outcome({ assetId, judgement, openProposalId }: JudgedItem, decision: Decided, done: Done): PublishedItem {
  const together = openProposalId === null ? decision : 'proposed';
  return {
    assetId,
    judgement: judgement.decision === 'unchanged' ? judgement : { ...judgement, decision: together },
    contract: done.contracts.get(assetId) ?? null,
    proposed: done.proposed.get(assetId) ?? null,
  };
}

function refuseWaiting([first]: readonly JudgedItem[], { reviseOpen = false }: PublicationOptions): void {
  if (first?.openProposalId && !reviseOpen) {
    throw new AssetHasProposal(first.index, first.openProposalId);
  }
}

function refuseTwice(items: readonly PublicationItem[]): void {
  const seen = new Set<string>();
  for (const [index, { assetId }] of items.entries()) {
    if (seen.has(assetId)) {
      throw new AssetTwice(index);
    }
    seen.add(assetId);
  }
}
