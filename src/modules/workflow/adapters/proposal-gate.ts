import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { type Asset, downstreamOwners, type ProposedChange } from '../../assets/index.js';
import {
  BreakingChangeGate,
  type Contract,
  type Impact,
  type JudgedChange,
  type Judgement,
  type PublicationNews,
  type PublicationRequest,
  type RegistrationImpact,
} from '../../contracts/index.js';
import { teamNames } from '../../identity/index.js';
import { closeProposal } from '../consent/close-proposal.js';
import { askedVersion } from '../consent/asked-change.js';
import { JudgeRequirements } from '../consent/judge-requirements.js';
import { refuseMember } from '../consent/lock-proposal.js';
import { OpenProposal } from '../consent/open-proposal.js';
import { settleProposal, unclosedProposalOf } from '../consent/settle-proposal.js';
import { affectedTeams, findingsToTell, hearersOf } from '../domain/touched-teams.js';
import { brokenPaths, findingsTouching, sparing } from '../domain/touches.js';
import { moveRegistrations } from '../persistence/move-registrations.js';
import type { Proposal } from '../persistence/proposal.entity.js';
import { consumersAmong, registrationsOf } from '../persistence/registration-rows.js';

/** Answers for the consumers when contracts publish. */
@Injectable()
export class ProposalGate extends BreakingChangeGate {
  constructor(
    private readonly clock: Clock,
    private readonly opening: OpenProposal,
    private readonly requirements: JudgeRequirements,
  ) {
    super();
  }

  override async impact(em: EntityManager, asset: Asset, { findings, base, wanted }: JudgedChange): Promise<Impact> {
    const registrations = await registrationsOf(em, asset.id);
    const verdicts = base ? await this.requirements.verdicts(registrations, { assetId: asset.id, base, wanted }) : [];
    const consumers = consumersAmong(registrations, asset, verdicts);
    const names = await teamNames(
      em,
      consumers.map(({ teamId }) => teamId),
    );
    const impacts = consumers.map((consumer): RegistrationImpact => {
      const because = findingsTouching(consumer, findings).map(({ fingerprint }) => fingerprint);
      return {
        registration_id: consumer.registrationId,
        team_id: consumer.teamId,
        team_name: names.get(consumer.teamId) ?? '',
        columns: consumer.columns && [...consumer.columns],
        because,
        spared_by: because.length > 0 ? null : sparing(consumer, findings),
      };
    });
    return {
      affected: impacts.filter(({ because }) => because.length > 0),
      unaffected: impacts.filter(({ because }) => because.length === 0),
      unmet: consumers.flatMap(({ requirement }) => requirement?.unmet ?? []),
      consentedTeamIds: impacts.flatMap((one) => (one.spared_by === 'requirement' ? one.team_id : [])),
    };
  }

  override propose(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    wanted: { request: PublicationRequest; judgement: Judgement },
  ): Promise<ProposedChange> {
    return this.opening.execute(em, by, asset, askedVersion(wanted));
  }

  override async published(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { contract, judgement, proposalId }: { contract: Contract; judgement: Judgement; proposalId: string | null },
  ): Promise<PublicationNews> {
    const overtaken = proposalId === null ? await this.overtakenOf(em, asset) : null;
    const pointless = overtaken && (judgement.breaking || overtaken.kind === 'retire');
    if (pointless) {
      await this.supersede(em, by, overtaken, contract);
    }
    const registrations = await registrationsOf(em, asset.id);
    // As they read until now: a column that is gone is what its readers have to hear of.
    const consumers = consumersAmong(registrations, asset);
    await moveRegistrations(em, asset, contract, registrations);
    if (overtaken && !pointless) {
      overtaken.baseMoved = true;
      await settleProposal(em, by, overtaken, await this.clock.now(em));
    }
    const owners = judgement.breaking ? await downstreamOwners(em, asset.id, brokenPaths(judgement)) : [];
    const others = owners.filter((owner) => owner !== asset.ownerTeamId);
    const hearers = hearersOf(consumers, others, judgement);
    return {
      audience: hearers.required.map(({ teamId }) => teamId),
      readers: consumers
        .filter(({ keptVersion }) => keptVersion === null || keptVersion === judgement.base?.version)
        .map(({ teamId }) => teamId),
      findings: findingsToTell(hearers, judgement.findings),
      affected: affectedTeams(hearers, judgement.findings),
    };
  }

  /** The open proposal that rests on the contract just replaced; what is asked of the asset itself goes on. */
  private async overtakenOf(em: EntityManager, { id }: Asset): Promise<Proposal | null> {
    const unclosed = await unclosedProposalOf(em, id);
    const change = unclosed?.assetChange;
    const rests = unclosed?.kind === 'publish' || (change?.kind === 'retire' && change.from === 'active');
    return rests ? unclosed : null;
  }

  /** A break that is out makes the open proposal pointless. Its consumers are those of before: the break moves columns. */
  private async supersede(em: EntityManager, by: Actor, proposal: Proposal, contract: Contract): Promise<void> {
    refuseMember(proposal);
    const now = await this.clock.now(em);
    const reason = `superseded by version ${contract.version}`;
    await closeProposal(em, by, proposal, { status: 'withdrawn', reason, now, supersededBy: contract.id });
  }
}
