import type { EntityManager } from '@mikro-orm/sql';
import type { Affected } from '../../../kernel/told-to.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Asset, ProposedChange } from '../../assets/index.js';
import type { Finding } from '../../../schemas/index.js';
import type { Impact, JudgedChange } from '../domain/impact.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import type { Contract } from '../persistence/contract.entity.js';
import type { Judgement } from '../publishing/judgement.js';

/** Who is told of a version, and what: each team hears of the findings that are about what it reads. */
export interface PublicationNews {
  readonly audience: readonly string[];
  /** Those of them whose version the replaced one was. */
  readonly readers: readonly string[];
  /** All that anyone is told of. */
  readonly findings: readonly Finding[];
  readonly affected: Readonly<Record<string, Affected>>;
}

/** Asked, under the asset's lock, by whoever publishes. Workflow knows the consumers; contracts do not. */
export abstract class BreakingChangeGate {
  /** Which registrations of other teams the change touches. */
  abstract impact(em: EntityManager, asset: Asset, change: JudgedChange): Promise<Impact>;

  /** Opens a proposal, or revises the open one where the request differs from its current revision. */
  abstract propose(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    wanted: { request: PublicationRequest; judgement: Judgement },
  ): Promise<ProposedChange>;

  /** A stable version is out: registrations move along, an open proposal is judged anew. */
  abstract published(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    publication: { contract: Contract; judgement: Judgement; proposalId: string | null },
  ): Promise<PublicationNews>;
}
