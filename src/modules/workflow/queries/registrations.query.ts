import type { FilterQuery } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { ofLiveAsset } from '../../assets/index.js';
import { Acknowledgment } from '../persistence/acknowledgment.entity.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Registration } from '../persistence/registration.entity.js';
import { type RegistrationView, registrationView } from './registration.view.js';

export interface RegistrationFilter {
  readonly asset_id?: string;
  readonly contract_id?: string;
  readonly consumer_team_id?: string;
}

/** The live registrations; those on deleted assets are in no list. */
@Injectable()
export class Registrations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async one(id: string): Promise<RegistrationView> {
    const registration = await this.database.em().findOneOrFail(Registration, { id, endedAt: null });
    const [view] = await this.withStatus([registration]);
    return view as RegistrationView;
  }

  async list(filter: RegistrationFilter, page: PageRequest): Promise<Page<RegistrationView>> {
    const { asset_id: assetId, contract_id: contractId, consumer_team_id: consumerTeamId } = filter;
    const em = this.database.em();
    const asked = Object.entries({ assetId, contractId, consumerTeamId }).filter(([, value]) => value !== undefined);
    const where = { endedAt: null, ...Object.fromEntries(asked), ...ofLiveAsset(em) } as FilterQuery<Registration>;
    const found = await pageOf(em, Registration, where, { ...page, view: (registration) => registration });
    return { ...found, results: await this.withStatus(found.results) };
  }

  /** A team that answered an unclosed proposal with a date is migrating until that date. */
  private async withStatus(registrations: readonly Registration[]): Promise<RegistrationView[]> {
    const em = this.database.em();
    const assetId = { $in: registrations.map((one) => one.assetId) };
    const proposals = await em.find(Proposal, { assetId, status: { $in: ['open', 'approved'] } });
    const answers = await em.find(Acknowledgment, {
      proposalId: { $in: proposals.map(({ id }) => id) },
      answer: 'migrating' as const,
      supersededAt: null,
      migrationDeadline: { $gt: await this.clock.now(em) },
    });
    const migrating = new Set(
      answers.map(({ proposalId, teamId }) => `${proposals.find(({ id }) => id === proposalId)?.assetId}:${teamId}`),
    );
    return registrations.map((one) => registrationView(one, migrating.has(`${one.assetId}:${one.consumerTeamId}`)));
  }
}
