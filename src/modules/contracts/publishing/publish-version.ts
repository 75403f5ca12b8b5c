import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { MOST_FINDINGS } from '../../../kernel/told-to.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { newId } from '../../../platform/ids.js';
import { isPrerelease } from '../../../schemas/index.js';
import type { Asset, ProposedChange } from '../../assets/index.js';
import { columnDeprecated, contractDeprecated, contractPublished } from '../domain/contract.events.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import { Contract } from '../persistence/contract.entity.js';
import { BreakingChangeGate, type PublicationNews } from '../ports/breaking-change-gate.js';
import { GuaranteeReaders } from '../ports/guarantee-readers.js';
import type { Judgement } from './judgement.js';

export interface VersionToPublish {
  readonly judgement: Judgement;
  readonly notes: string | null;
  readonly forceReason: string | null;
  readonly proposalId: string | null;
}

/** Kinds of findings that announce the end of a column. */
const ANNOUNCEMENTS: ReadonlySet<string> = new Set(['deprecation_added', 'deprecation_changed']);

/** Carries out a judgement, in the caller's transaction and under the asset's lock: a version, or a proposal of one. */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly gate: BreakingChangeGate,
    private readonly clock: Clock,
    private readonly readers: GuaranteeReaders,
  ) {}

  /** Asks the consumers first. */
  propose(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    wanted: { request: PublicationRequest; judgement: Judgement },
  ): Promise<ProposedChange> {
    return this.gate.propose(em, by, asset, wanted);
  }

  /** Writes the version, moves what was active out of the way, and tells everyone it concerns. */
  async execute(em: EntityManager, by: Actor, asset: Asset, wanted: VersionToPublish): Promise<Contract> {
    const { judgement, notes, forceReason, proposalId } = wanted;
    const stable = !isPrerelease(judgement.version);
    const now = await this.clock.now(em);
    const replaced = stable ? await this.demoteActive(em, asset, now) : null;
    const contract = em.create(Contract, {
      id: newId(),
      assetId: asset.id,
      version: judgement.version,
      status: stable ? 'active' : 'prerelease',
      schemaFormat: judgement.schemaFormat,
      schema: judgement.schema,
      columns: [...judgement.columns],
      guarantees: judgement.guarantees,
      mode: asset.compatibility,
      changeClass: judgement.changeClass ?? 'patch',
      findings: [...judgement.findings],
      notes,
      forced: forceReason !== null,
      forceReason,
      proposalId,
      supersedesId: judgement.base?.id ?? null,
      publishedAt: now,
      publishedByTeamId: asset.ownerTeamId,
      deprecatedAt: null,
      sunsetAt: null,
      retiredAt: null,
    });
    if (stable) {
      Object.assign(asset, { activeContractId: contract.id, activeVersion: contract.version, updatedAt: now });
    }
    await em.flush();
    await this.tell(em, by, asset, { contract, replaced, judgement, proposalId });
    return contract;
  }

  /** First, since one asset has at most one active contract, by index. */
  private async demoteActive(em: EntityManager, asset: Asset, now: Date): Promise<Contract | null> {
    const active = await em.findOne(Contract, { assetId: asset.id, status: 'active' });
    if (active) {
      Object.assign(active, { status: 'deprecated', deprecatedAt: now });
      await em.flush();
    }
    return active;
  }

  private async tell(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    publication: { contract: Contract; replaced: Contract | null; judgement: Judgement; proposalId: string | null },
  ): Promise<void> {
    const { contract, replaced } = publication;
    const { consentedTeamIds, schemaDigest } = publication.judgement;
    const news =
      contract.status === 'active' ? await this.gate.published(em, by, asset, publication) : untold(contract);
    const { fqn } = asset;
    await recordEvents(
      em,
      by,
      contractPublished(contract, { ...news, fqn, schemaDigest, consentedTeamIds, replaces: replaced }),
      ...(replaced
        ? [contractDeprecated(replaced, { replacedBy: contract.version, fqn, audience: news.readers })]
        : []),
      ...(replaced ? await this.deprecations(em, asset, contract) : []),
    );
  }

  /** What the version announces to take away, told to whoever reads that. */
  private async deprecations(em: EntityManager, asset: Asset, contract: Contract): Promise<DomainEvent[]> {
    const announced = contract.findings.filter(({ kind }) => ANNOUNCEMENTS.has(kind));
    const readers = await this.readers.of(
      em,
      asset,
      announced.map(({ subjects }) => subjects),
    );
    return announced.map((finding, index) =>
      columnDeprecated(contract, finding, { fqn: asset.fqn, audience: readers[index] ?? [] }),
    );
  }
}

/** A pre-release concerns nobody but its producer. */
const untold = ({ findings }: Contract): PublicationNews => ({
  audience: [],
  readers: [],
  findings: findings.slice(0, MOST_FINDINGS),
  affected: {},
});
