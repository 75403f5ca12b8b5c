import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { teamNames } from '../../identity/index.js';
import { type Dossier, dossiersOf } from '../consent/dossier.js';
import { teamsIn } from '../consent/settle-proposal.js';
import type { ProposalStatus } from '../domain/proposal-status.js';
import { Proposal } from '../persistence/proposal.entity.js';
import { Registration } from '../persistence/registration.entity.js';
import { type ProposalView, proposalView } from './proposal.view.js';

export interface ProposalFilter {
  readonly status?: ProposalStatus;
  readonly asset_id?: string;
  /** Open proposals that this team has to answer, and has not answered as they stand. */
  readonly awaiting_team_id?: string;
}

/** Proposals, each with the status that holds now. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async one(id: string): Promise<ProposalView> {
    const em = this.database.em();
    const proposal = await em.findOneOrFail(Proposal, { id });
    const [view] = await viewsOf(em, await dossiersOf(em, [proposal], await this.clock.now(em)));
    return view as ProposalView;
  }

  /** Several proposals by id, in a fixed number of statements. */
  async named(ids: readonly string[]): Promise<Map<string, ProposalView>> {
    const em = this.database.em();
    const proposals = await em.find(Proposal, { id: { $in: [...ids] } });
    const views = await viewsOf(em, await dossiersOf(em, proposals, await this.clock.now(em)));
    return new Map(views.map((view) => [view.id, view]));
  }

  /** What is proposed about an asset now and not closed: one proposal, or none. */
  async inPlay(assetId: string): Promise<ProposalView[]> {
    const em = this.database.em();
    const unclosed = await em.find(Proposal, { assetId, status: { $in: ['open', 'approved'] } });
    const dossiers = await dossiersOf(em, unclosed, await this.clock.now(em));
    return viewsOf(
      em,
      dossiers.filter(({ resolution }) => resolution.status !== 'expired'),
    );
  }

  /** A page of proposals. It may hold fewer than asked for where what holds now differs from what is stored. */
  async list(filter: ProposalFilter, page: PageRequest): Promise<Page<ProposalView>> {
    const em = this.database.em();
    const now = await this.clock.now(em);
    const where = await whereOf(em, filter, now);
    const { results, next_cursor } = await pageOf(em, Proposal, where, { ...page, view: (proposal) => proposal });
    const dossiers = await dossiersOf(em, results, now);
    const wanted = dossiers.filter((dossier) => isAwaiting(dossier, filter.awaiting_team_id));
    return { results: await viewsOf(em, wanted), next_cursor };
  }
}

/** Names of the teams come in one statement for all. */
async function viewsOf(em: EntityManager, dossiers: readonly Dossier[]): Promise<ProposalView[]> {
  const names = await teamNames(em, dossiers.flatMap(teamsIn));
  return dossiers.map((dossier) => proposalView(dossier, names));
}

/** A team that blocks has answered; it is asked again when a revision shows it something new. */
function isAwaiting({ resolution, required }: Dossier, teamId: string | undefined): boolean {
  const owesAnswer = required.some((team) => team.teamId === teamId && !team.coversAll);
  return teamId === undefined || (resolution.status === 'open' && owesAnswer);
}

async function whereOf(em: EntityManager, filter: ProposalFilter, now: Date): Promise<FilterQuery<Proposal>> {
  const { status, asset_id: assetId, awaiting_team_id: awaiting } = filter;
  const clauses: FilterQuery<Proposal>[] = [
    ...(status ? [whereStatus(status, now)] : []),
    ...(assetId ? [{ assetId }] : []),
    ...(awaiting ? [whereStatus('open', now), { assetId: { $in: await assetsReadBy(em, awaiting) } }] : []),
  ];
  return { $and: clauses };
}

/** Deadlines mature by themselves: what is stored as open may be approved or expired by now. */
function whereStatus(status: ProposalStatus, now: Date): FilterQuery<Proposal> {
  const unclosed = { status: { $in: ['open' as const, 'approved' as const] } };
  switch (status) {
    case 'open':
      return { status, expiresAt: { $gt: now }, $or: [{ readyAt: null }, { readyAt: { $gt: now } }] };
    case 'approved':
      return { ...unclosed, expiresAt: { $gt: now }, $or: [{ status }, { readyAt: { $lte: now } }] };
    case 'expired':
      return { $or: [{ status }, { ...unclosed, expiresAt: { $lte: now } }] };
    case 'published':
    case 'withdrawn':
    case 'rejected':
      return { status };
  }
}

async function assetsReadBy(em: EntityManager, consumerTeamId: string): Promise<string[]> {
  const registrations = await em.find(Registration, { consumerTeamId, endedAt: null }, { fields: ['assetId'] });
  return registrations.map(({ assetId }) => assetId);
}
