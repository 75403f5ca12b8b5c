import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { teamNames } from '../../identity/index.js';
import { dossiersOf } from '../consent/dossier.js';
import { teamsIn } from '../consent/settle-proposal.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Publication } from '../persistence/publication.entity.js';
import { type PublicationView, publicationView } from './publication.view.js';

export interface PublicationFilter {
  readonly proposed_by_team_id?: string;
}

/** What is published together, each with the status that holds now. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async one(id: string): Promise<PublicationView> {
    const em = this.database.em();
    const [view] = await this.views(em, [await em.findOneOrFail(Publication, { id })]);
    return view as PublicationView;
  }

  async list({ proposed_by_team_id: team }: PublicationFilter, page: PageRequest): Promise<Page<PublicationView>> {
    const em = this.database.em();
    const where = team === undefined ? {} : { proposedByTeamId: team };
    const found = await pageOf(em, Publication, where, { ...page, view: (publication) => publication });
    return { ...found, results: await this.views(em, found.results) };
  }

  /** A fixed number of statements for all of them. */
  private async views(em: EntityManager, publications: readonly Publication[]): Promise<PublicationView[]> {
    const where = { publicationId: { $in: publications.map(({ id }) => id) } };
    const proposals = await em.find(Proposal, where, { orderBy: { id: 'asc' } });
    const dossiers = await dossiersOf(em, proposals, await this.clock.now(em));
    const names = await teamNames(em, dossiers.flatMap(teamsIn));
    return publications.map((publication) => {
      const members = dossiers.filter(({ proposal }) => proposal.publicationId === publication.id);
      return publicationView(publication, members, names);
    });
  }
}
