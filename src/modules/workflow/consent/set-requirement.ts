import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import { DomainError } from '../../../kernel/domain-error.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { newId } from '../../../platform/ids.js';
import { declaresPath, type ParsedSchema, readSide } from '../../../schemas/index.js';
import type { Asset } from '../../assets/index.js';
import { Contract, writtenSideOf } from '../../contracts/index.js';
import { RequirementInvalid, RequirementLacksColumn, RequirementUnmet } from '../domain/registration.errors.js';
import type { Requirement, RequirementDocument } from '../domain/requirement.js';
import type { Dossier } from './dossier.js';
import { JudgeRequirements } from './judge-requirements.js';
import { settleProposal, unclosedProposalOf } from './settle-proposal.js';

interface Setting {
  readonly consumerTeamId: string;
  /** What the registration lists from now on. */
  readonly columns: readonly string[] | null;
  /** Undefined leaves the requirement as it is, null ends it. */
  readonly wanted: RequirementDocument | null | undefined;
  readonly existing: Requirement | null;
}

/** A consumer's own requirement: set by nobody else, met by what is active, and judged wherever something is proposed. */
@Injectable()
export class SetRequirement {
  constructor(private readonly judging: JudgeRequirements) {}

  /** The requirement that the registration has from now on. Refuses one that would say nothing about a listed column. */
  async execute(em: EntityManager, by: Actor, asset: Asset, setting: Setting): Promise<Requirement | null> {
    const { consumerTeamId, columns, wanted, existing } = setting;
    const requirement = isSame(wanted, existing) ? existing : { ...(wanted as RequirementDocument), id: newId() };
    if (requirement === null || wanted === null) {
      return wanted === null ? null : existing;
    }
    refuseUncovered(requirement, columns);
    if (requirement !== existing) {
      if (by.teamId !== consumerTeamId) {
        throw new NotYourTeam(consumerTeamId, CONSENTS);
      }
      await this.refuseUnmet(em, asset, requirement);
    }
    return requirement;
  }

  /** Brings the asset's unclosed proposal up to a registration that was just written. */
  async settle(em: EntityManager, by: Actor, assetId: string, now: Date): Promise<Dossier | null> {
    const proposal = await unclosedProposalOf(em, assetId);
    if (proposal) {
      await this.judging.complete(em, proposal);
    }
    return proposal && settleProposal(em, by, proposal, now);
  }

  private async refuseUnmet(em: EntityManager, { id, activeContractId }: Asset, wanted: Requirement): Promise<void> {
    if (activeContractId !== null) {
      const active = await em.findOneOrFail(Contract, { id: activeContractId });
      const lacks = await this.judging.lacks(wanted, writtenSideOf(active), id);
      const breaking = lacks.filter((lack) => lack.breaking);
      if (breaking.length > 0) {
        throw new RequirementUnmet(active.version, breaking);
      }
    }
  }
}

const CONSENTS = 'A requirement consents in the name of its team: only the team itself sets it.';

function isSame(wanted: RequirementDocument | null | undefined, existing: Requirement | null): boolean {
  if (wanted === undefined || wanted === null) {
    return true;
  }
  const { id: _id, ...document } = existing ?? { id: null };
  return canonicalJson(document) === canonicalJson(wanted);
}

function refuseUncovered(requirement: RequirementDocument, columns: readonly string[] | null): void {
  const schema = read(requirement);
  const index = columns?.findIndex((column) => !declaresPath(schema, column)) ?? -1;
  if (index >= 0) {
    throw new RequirementLacksColumn(index, columns?.[index] ?? '');
  }
}

/** Where the document is wrong is said from the body's root. */
function read({ schema_format: format, schema, guarantees }: RequirementDocument): ParsedSchema {
  try {
    return readSide({ format, schema, guarantees }).schema;
  } catch (error) {
    throw error instanceof DomainError ? new RequirementInvalid(error) : error;
  }
}
