import type { EntityManager } from '@mikro-orm/sql';
import type { Finding } from '../../../schemas/index.js';
import { type Asset, assetsById } from '../../assets/index.js';
import {
  type Consumer,
  type GivenAnswer,
  type RequiredTeam,
  requiredTeams,
  type Resolution,
  resolveProposal,
} from '../domain/consent.js';
import { findingsTouching, sparing } from '../domain/touches.js';
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
  /** Who reads what breaks, and consents because what it requires still holds. Empty once it is closed. */
  readonly consentedByRequirement: readonly Pick<Consumer, 'teamId' | 'registrationId'>[];
  /** What consumers require and would no longer get, beside the findings of the change itself. */
  readonly unmet: readonly Finding[];
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
      asset: assetIn(assets, proposal),
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
  readonly asset: Asset;
  readonly registrations: readonly Registration[];
  readonly acknowledgments: readonly Acknowledgment[];
  readonly revisions: readonly ProposalRevision[];
}

function dossier(
  proposal: Proposal,
  now: Date,
  { asset, registrations, acknowledgments, revisions }: Sources,
): Dossier {
  const consumers = consumersAmong(registrations, asset, proposal.requirements);
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
    unmet: consumers.flatMap(({ requirement }) => requirement?.unmet ?? []),
    consentedByRequirement: proposal.requiredAtClosing ? [] : metRequirements(proposal.findings, consumers),
    resolution: resolveProposal({ required, expiresAt: proposal.expiresAt, forced, stale: isStale(proposal), now }),
  };
}

function assetIn(assets: ReadonlyMap<string, Asset>, { id, assetId }: Proposal): Asset {
  const asset = assets.get(assetId);
  if (!asset) {
    throw new Error(`No asset of proposal ${id}`);
  }
  return asset;
}

const UNMET = { scope: 'asset', kind: 'requirement_unmet', path: '' } as const;

function givenAnswer(acknowledgment: Acknowledgment, revisions: readonly ProposalRevision[]): GivenAnswer {
  const { teamId, answer, migrationDeadline, fingerprints } = acknowledgment;
  const seen = revisions.find(({ revision }) => revision === acknowledgment.revision)?.findings ?? [];
  const known = new Map(seen.map((finding) => [finding.fingerprint, finding]));
  // What the change itself does not find is what the team requires.
  const answered = fingerprints.map((one) => known.get(one) ?? { ...UNMET, fingerprint: one });
  return { teamId, answer, migrationDeadline, answered };
}

const metRequirements = (findings: readonly Finding[], consumers: readonly Consumer[]): Consumer[] =>
  consumers.filter(
    (consumer) => findingsTouching(consumer, findings).length === 0 && sparing(consumer, findings) === 'requirement',
  );

/** JSON keeps a date as text. */
const asItWas = ({ migrationDeadline, ...team }: RequiredTeam): RequiredTeam => ({
  ...team,
  migrationDeadline: migrationDeadline && new Date(migrationDeadline),
});
