import type { EntityManager } from '@mikro-orm/sql';
import { type Asset, assetsById } from '../../assets/index.js';
import {
  type GivenAnswer,
  type RequiredTeam,
  requiredTeams,
  type Resolution,
  resolveProposal,
} from '../domain/consent.js';
import { Acknowledgment } from '../persistence/acknowledgment.entity.js';
import { ProposalRevision } from '../persistence/proposal-revision.entity.js';
import { isStale, type Proposal } from '../persistence/proposal.entity.js';
import { consumersAmong } from '../persistence/registration-rows.js';
import { Registration } from '../persistence/registration.entity.js';

/** A proposal with everything its state is computed from, as of one moment. */
export interface Dossier {
  readonly proposal: Proposal;
  /** Every answer ever given, oldest first. */
  readonly acknowledgments: readonly Acknowledgment[];
  readonly required: readonly RequiredTeam[];
  readonly resolution: Resolution;
}

/** The dossiers of several proposals, in a fixed number of statements. */
export async function dossiersOf(em: EntityManager, proposals: readonly Proposal[], now: Date): Promise<Dossier[]> {
  const proposalId = { $in: proposals.map(({ id }) => id) };
  const assetIds = [...new Set(proposals.map(({ assetId }) => assetId))];
  const acknowledgments = await em.find(Acknowledgment, { proposalId }, { orderBy: { id: 'asc' } });
  const revisions = await em.find(ProposalRevision, { proposalId });
  const registrations = await em.find(
    Registration,
    { assetId: { $in: assetIds }, endedAt: null },
    { orderBy: { id: 'asc' } },
  );
  const assets = await assetsById(em, assetIds);
  return proposals.map((proposal) =>
    dossier(proposal, now, {
      asset: assets.get(proposal.assetId),
      registrations: registrations.filter(({ assetId }) => assetId === proposal.assetId),
      acknowledgments: acknowledgments.filter((one) => one.proposalId === proposal.id),
      revisions: revisions.filter((one) => one.proposalId === proposal.id),
    }),
  );
}

/** One proposal's dossier. */
export async function dossierOf(em: EntityManager, proposal: Proposal, now: Date): Promise<Dossier> {
  const [only] = await dossiersOf(em, [proposal], now);
  if (!only) {
    throw new Error(`No dossier of proposal ${proposal.id}`);
  }
  return only;
}

interface Sources {
  readonly asset: Asset | undefined;
  readonly registrations: readonly Registration[];
  readonly acknowledgments: readonly Acknowledgment[];
  readonly revisions: readonly ProposalRevision[];
}

function dossier(
  proposal: Proposal,
  now: Date,
  { asset, registrations, acknowledgments, revisions }: Sources,
): Dossier {
  const consumers = consumersAmong(
    registrations,
    asset ?? { ownerTeamId: proposal.proposedByTeamId, materializedVersions: false },
  );
  const current = acknowledgments.filter(({ supersededAt }) => supersededAt === null);
  const required = proposal.requiredAtClosing
    ? proposal.requiredAtClosing.map(asItWas)
    : requiredTeams(
        proposal.findings,
        consumers,
        current.map((one) => givenAnswer(one, revisions)),
      );
  const forced = proposal.forcedRevision === proposal.revision;
  return {
    proposal,
    acknowledgments,
    required,
    resolution: resolveProposal({ required, expiresAt: proposal.expiresAt, forced, stale: isStale(proposal), now }),
  };
}

function givenAnswer(acknowledgment: Acknowledgment, revisions: readonly ProposalRevision[]): GivenAnswer {
  const { teamId, answer, migrationDeadline, fingerprints } = acknowledgment;
  const seen = revisions.find(({ revision }) => revision === acknowledgment.revision)?.findings ?? [];
  return { teamId, answer, migrationDeadline, answered: seen.filter((one) => fingerprints.includes(one.fingerprint)) };
}

/** JSON keeps a date as text. */
const asItWas = ({ migrationDeadline, ...team }: RequiredTeam): RequiredTeam => ({
  ...team,
  migrationDeadline: migrationDeadline && new Date(migrationDeadline),
});
