import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Config } from '../../../platform/config.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import type { Asset, ProposedChange } from '../../assets/index.js';
import { expiryOf } from '../domain/check-answer.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { nextDueAt } from '../domain/timetable.js';
import { ProposalOpen } from '../domain/proposal.errors.js';
import { unseenFindings } from '../domain/unseen-findings.js';
import { ProposalRevision } from '../persistence/proposal-revision.entity.js';
import { isStale, Proposal } from '../persistence/proposal.entity.js';
import type { AskedChange } from './asked-change.js';
import { type Dossier, dossierOf } from './dossier.js';
import { JudgeRequirements } from './judge-requirements.js';
import { settleProposal, unclosedProposalOf } from './settle-proposal.js';

/** Opens a proposal for a change, or makes the asked-for change a revision of the one of its kind that is open. */
@Injectable()
export class OpenProposal {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly requirements: JudgeRequirements,
  ) {}

  /** A request equal to the current revision, on an unmoved base, changes nothing. */
  async execute(em: EntityManager, by: Actor, asset: Asset, asked: AskedChange): Promise<ProposedChange> {
    const now = await this.clock.now(em);
    const unclosed = await unclosedProposalOf(em, asset.id);
    const current = unclosed && (await settleProposal(em, by, unclosed, now)).proposal;
    if (!current || current.status === 'expired') {
      return this.open(em, by, asset, { asked, now });
    }
    if (current.kind !== asked.kind) {
      throw new ProposalOpen(current.id, current.kind, asked.kind);
    }
    return this.revise(em, by, current, { asked, now });
  }

  private async open(em: EntityManager, by: Actor, asset: Asset, { asked, now }: Timed): Promise<ProposedChange> {
    const proposal = em.create(Proposal, {
      id: newId(),
      assetId: asset.id,
      assetFqn: asset.fqn,
      status: 'open',
      revision: 1,
      ...NOTHING_YET,
      ...asked,
      autoPublish: asked.autoPublish ?? false,
      proposedByTeamId: asset.ownerTeamId,
      openedAt: now,
      expiresAt: expiryOf(now, this.config.settings.PROPOSAL_EXPIRY_DAYS),
      dueAt: now,
    });
    proposal.dueAt = nextDueAt(proposal);
    await this.keepRevision(em, proposal, now);
    await recordEvents(em, by, proposalEvent('proposal.opened', proposal, newsOf(await dossierOf(em, proposal, now))));
    return { proposalId: proposal.id, changed: true };
  }

  private async revise(
    em: EntityManager,
    by: Actor,
    proposal: Proposal,
    { asked, now }: Timed,
  ): Promise<ProposedChange> {
    const next = { ...asked, autoPublish: asked.autoPublish ?? proposal.autoPublish };
    if (asksTheSame(proposal, next)) {
      return { proposalId: proposal.id, changed: false };
    }
    const before = { revision: proposal.revision };
    Object.assign(proposal, next, { revision: proposal.revision + 1, baseMoved: false, requirements: [] });
    await this.keepRevision(em, proposal, now);
    const news = { ...newsOf(await dossierOf(em, proposal, now)), before };
    await recordEvents(em, by, proposalEvent('proposal.revised', proposal, news));
    await settleProposal(em, by, proposal, now);
    return { proposalId: proposal.id, changed: true };
  }

  private async keepRevision(em: EntityManager, proposal: Proposal, now: Date): Promise<void> {
    // The revision references the proposal, which the unit of work does not know.
    await em.flush();
    const { id: proposalId, revision, request, assetChange, findings, baseContractId } = proposal;
    em.create(ProposalRevision, {
      id: newId(),
      proposalId,
      revision,
      request,
      assetChange,
      findings,
      baseContractId,
      createdAt: now,
    });
    await em.flush();
    await this.requirements.complete(em, proposal);
  }
}

/** Whom it asks, and who has consented already by what it requires. */
const newsOf = (dossier: Dossier) => ({
  touched: dossier,
  details: { consented_by_requirement_team_ids: dossier.consentedByRequirement.map(({ teamId }) => teamId) },
});

const NOTHING_YET = {
  requirements: [],
  publicationId: null,
  baseMoved: false,
  readyAt: null,
  remindersSent: 0,
  staleRevision: null,
  closedAt: null,
  closedReason: null,
  forcedRevision: null,
  forceReason: null,
  supersededBy: null,
  publishedContractId: null,
  requiredAtClosing: null,
};

interface Timed {
  readonly asked: AskedChange;
  readonly now: Date;
}

/** Whether consent to one is consent to the other: the same request on the same base, judged alike. */
function asksTheSame(current: Proposal, next: AskedChange): boolean {
  return (
    !current.baseMoved &&
    !isStale(current) &&
    current.autoPublish === next.autoPublish &&
    canonicalJson([current.request, current.assetChange]) === canonicalJson([next.request, next.assetChange]) &&
    unseenFindings(current.findings, next.findings).length === 0 &&
    unseenFindings(next.findings, current.findings).length === 0
  );
}
