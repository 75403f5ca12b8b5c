import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Finding } from '../../../schemas/index.js';
import { ApplyAssetChange, type AssetChange, findingsOfChange } from '../../assets/index.js';
import {
  type Contract,
  EndVersion,
  JudgePublication,
  type PublicationRequest,
  PublishVersion,
} from '../../contracts/index.js';
import { ProposalStale } from '../domain/proposal.errors.js';
import { proposalEvent } from '../domain/proposal.events.js';
import { unseenFindings } from '../domain/unseen-findings.js';
import type { Proposal } from '../persistence/proposal.entity.js';
import type { LockedProposal } from './lock-proposal.js';

/** Does what an approved proposal asks for, judged once more under the asset's lock, and closes the proposal. */
@Injectable()
export class CarryOutProposal {
  constructor(
    private readonly judge: JudgePublication,
    private readonly publish: PublishVersion,
    private readonly ending: EndVersion,
    private readonly change: ApplyAssetChange,
  ) {}

  /** Answers the version, where one was to be published. */
  async execute(em: EntityManager, by: Actor, locked: LockedProposal, now: Date): Promise<Contract | null> {
    const { request, assetChange } = locked.proposal;
    if (request) {
      return this.publishVersion(em, by, locked, { request, now });
    }
    if (assetChange) {
      await this.apply(em, by, locked, { change: assetChange, now });
    }
    return null;
  }

  private async publishVersion(
    em: EntityManager,
    by: Actor,
    locked: LockedProposal,
    { request, now }: { request: PublicationRequest; now: Date },
  ): Promise<Contract> {
    const { asset, proposal } = locked;
    // Judged as forced, so that consumers who have consented do not turn it into a proposal again.
    const judgement = await this.judge.execute(em, asset, request, true);
    refuseStale(proposal, judgement.findings);
    const isForced = proposal.forcedRevision === proposal.revision;
    const contract = await this.publish.execute(em, by, asset, {
      judgement,
      notes: request.notes,
      forceReason: isForced ? proposal.forceReason : null,
      proposalId: proposal.id,
    });
    await this.close(em, by, locked, { contract, now });
    return contract;
  }

  /** Closed first, because an asset that goes away ends whatever is still open about it. */
  private async apply(
    em: EntityManager,
    by: Actor,
    locked: LockedProposal,
    { change, now }: { change: AssetChange; now: Date },
  ): Promise<void> {
    const { asset, proposal } = locked;
    refuseStale(proposal, findingsOfChange(asset, change));
    await this.close(em, by, locked, { contract: null, now });
    if (change.kind === 'retire') {
      const sunsetAt = change.sunsetAt === null ? null : new Date(change.sunsetAt);
      await this.ending.execute(em, by, asset, { ...change, sunsetAt });
    } else {
      await this.change.execute(em, by, asset, change);
    }
  }

  private async close(
    em: EntityManager,
    by: Actor,
    { proposal, dossier }: LockedProposal,
    { contract, now }: { contract: Contract | null; now: Date },
  ): Promise<void> {
    const before = { status: proposal.status };
    Object.assign(proposal, {
      status: 'published',
      closedAt: now,
      publishedContractId: contract?.id ?? null,
      requiredAtClosing: [...dossier.required],
    });
    await em.flush();
    const details = contract ? { contract_id: contract.id, version: contract.version } : {};
    const news = { touched: dossier, before, details };
    await recordEvents(em, by, proposalEvent('proposal.published', proposal, news));
  }
}

/** What was agreed to must be what goes out: a break that the revision did not show as one is something else. */
function refuseStale(proposal: Proposal, judged: readonly Finding[]): void {
  const unseen = unseenFindings(proposal.findings, judged);
  if (unseen.length > 0) {
    throw new ProposalStale(
      proposal.id,
      unseen.map(({ fingerprint }) => fingerprint),
    );
  }
}
