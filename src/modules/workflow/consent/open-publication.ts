import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import type { ProposedChange } from '../../assets/index.js';
import { publicationEvent } from '../domain/publication.events.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Publication } from '../persistence/publication.entity.js';
import { askedVersion } from './asked-change.js';
import { dossiersOf } from './dossier.js';
import { OpenProposal } from './open-proposal.js';
import type { JudgedItem } from './publish-together.js';
import { settleProposal, teamsIn } from './settle-proposal.js';

interface Wanted {
  readonly items: readonly JudgedItem[];
  readonly notes: string | null;
  readonly autoPublish: boolean;
}

/** Opens a publication with a proposal for each item, under the locks of all their assets, none of which has one. */
@Injectable()
export class OpenPublication {
  constructor(
    private readonly clock: Clock,
    private readonly opening: OpenProposal,
  ) {}

  async execute(
    em: EntityManager,
    by: Actor,
    { items, notes, autoPublish }: Wanted,
  ): Promise<{ publicationId: string; proposed: Map<string, ProposedChange> }> {
    const now = await this.clock.now(em);
    const publication = em.create(Publication, {
      id: newId(),
      notes,
      autoPublish,
      proposedByTeamId: by.teamId ?? (items[0]?.asset.ownerTeamId as string),
      openedAt: now,
      closedAs: null,
      closedReason: null,
      closedAt: null,
    });
    await em.flush();
    const proposed = new Map<string, ProposedChange>();
    for (const { asset, request, judgement } of items) {
      const asked = { ...askedVersion({ request, judgement }), autoPublish, publicationId: publication.id };
      proposed.set(asset.id, await this.opening.execute(em, by, asset, asked));
    }
    await this.tell(em, by, publication, now);
    return { publicationId: publication.id, proposed };
  }

  /** Makes an item a revision of the proposal that its asset has in play. */
  revise(em: EntityManager, by: Actor, { asset, request, judgement }: JudgedItem): Promise<ProposedChange> {
    return this.opening.execute(em, by, asset, askedVersion({ request, judgement }));
  }

  /** Members that need nobody's consent are approved from the start. */
  private async tell(em: EntityManager, by: Actor, publication: Publication, now: Date): Promise<void> {
    const proposals = await em.find(Proposal, { publicationId: publication.id }, { orderBy: { id: 'asc' } });
    const audience = (await dossiersOf(em, proposals, now)).flatMap(teamsIn);
    await recordEvents(em, by, publicationEvent('publication.opened', publication, { proposals, audience }));
    for (const proposal of proposals) {
      await settleProposal(em, by, proposal, now);
    }
  }
}
