import type { EntityManager } from '@mikro-orm/sql';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preconditions } from '../../../platform/preconditions/preconditions.js';
import { lockAssetEvenDeleted } from '../../assets/index.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Registration } from '../persistence/registration.entity.js';
import { Proposals } from '../queries/proposals.query.js';
import { Publications } from '../queries/publications.query.js';
import { Registrations } from '../queries/registrations.query.js';

/** What `If-Match` is held against for registrations, proposals and publications. */
@Injectable()
export class WorkflowPreconditions implements OnModuleInit {
  constructor(
    private readonly preconditions: Preconditions,
    private readonly registrations: Registrations,
    private readonly proposals: Proposals,
    private readonly publications: Publications,
  ) {}

  onModuleInit(): void {
    this.preconditions.register({
      registrations: async (em, _by, id) => {
        await lockAssetEvenDeleted(em, (await em.findOneOrFail(Registration, { id })).assetId);
        return this.registrations.one(id);
      },
      proposals: async (em, _by, id) => {
        const { assetId, publicationId } = await em.findOneOrFail(Proposal, { id });
        await (publicationId === null ? lockAssetEvenDeleted(em, assetId) : lockMembers(em, publicationId));
        return this.proposals.one(id);
      },
      publications: async (em, _by, id) => {
        await lockMembers(em, id);
        return this.publications.one(id);
      },
    });
  }
}

async function lockMembers(em: EntityManager, publicationId: string): Promise<void> {
  const members = await em.find(Proposal, { publicationId }, { fields: ['assetId'] });
  for (const assetId of members.map((member) => member.assetId).sort()) {
    await lockAssetEvenDeleted(em, assetId);
  }
}
