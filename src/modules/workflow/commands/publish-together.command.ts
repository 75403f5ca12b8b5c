import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { lockAssets } from '../../assets/index.js';
import { type ContractView, contractView, JudgePublication, type Judgement } from '../../contracts/index.js';
import { OpenPublication } from '../consent/open-publication.js';
import { type JudgedItem, type PublicationItem, PublishTogether } from '../consent/publish-together.js';
import { AssetTwice } from '../domain/publication.errors.js';

export interface PublicationOptions {
  readonly notes: string | null;
  readonly autoPublish: boolean;
  readonly dryRun: boolean;
}

/** What became of one item. */
export interface PublishedItem {
  readonly assetId: string;
  readonly judgement: Judgement;
  readonly contract: ContractView | null;
  readonly proposalId: string | null;
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
    return this.database.transaction(async (em) => {
      const assets = await lockAssets(
        em,
        items.map(({ assetId }) => assetId),
      );
      const judged = await this.together.judge(em, by, items, assets);
      const changed = judged.filter(({ judgement }) => judgement.decision !== 'unchanged');
      const decision = decisionOn(changed);
      const done = options.dryRun ? NOTHING : await this.carryOut(em, by, { decision, changed, options });
      return {
        decision,
        publicationId: done.publicationId,
        items: judged.map((item) => outcome(item, decision, done)),
      };
    });
  }

  private async carryOut(
    em: EntityManager,
    by: Actor,
    { decision, changed, options }: { decision: Decided; changed: readonly JudgedItem[]; options: PublicationOptions },
  ): Promise<Done> {
    if (decision === 'published') {
      const contracts = await this.together.publish(em, by, changed);
      return { ...NOTHING, contracts: new Map([...contracts].map(([id, contract]) => [id, contractView(contract)])) };
    }
    return decision === 'unchanged'
      ? NOTHING
      : { ...NOTHING, ...(await this.opening.execute(em, by, { items: changed, ...options })) };
  }
}

type Decided = PublishedTogether['decision'];

interface Done {
  readonly publicationId: string | null;
  readonly contracts: ReadonlyMap<string, ContractView>;
  readonly proposalIds: ReadonlyMap<string, string>;
}

const NOTHING: Done = { publicationId: null, contracts: new Map(), proposalIds: new Map() };

function decisionOn(changed: readonly JudgedItem[]): Decided {
  if (changed.length === 0) {
    return 'unchanged';
  }
  return changed.some(({ judgement }) => judgement.decision === 'proposed') ? 'proposed' : 'published';
}

/** What would go out by itself waits with those that have to. */
const outcome = ({ assetId, judgement }: JudgedItem, decision: Decided, done: Done): PublishedItem => ({
  assetId,
  judgement: judgement.decision === 'unchanged' ? judgement : { ...judgement, decision },
  contract: done.contracts.get(assetId) ?? null,
  proposalId: done.proposalIds.get(assetId) ?? null,
});

function refuseTwice(items: readonly PublicationItem[]): void {
  const seen = new Set<string>();
  for (const [index, { assetId }] of items.entries()) {
    if (seen.has(assetId)) {
      throw new AssetTwice(index);
    }
    seen.add(assetId);
  }
}
