import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Engine } from '../../../platform/engine/engine.js';
import type { WrittenSide } from '../../../schemas/index.js';
import { Contract, writtenSideOf } from '../../contracts/index.js';
import {
  type Lack,
  lacksIn,
  lostTo,
  type Requirement,
  type RequirementDocument,
  type RequirementVerdict,
} from '../domain/requirement.js';
import type { Proposal } from '../persistence/proposal.entity.js';
import { registrationsOf } from '../persistence/registration-rows.js';
import type { Registration } from '../persistence/registration.entity.js';

interface Change {
  readonly assetId: string;
  readonly base: WrittenSide;
  readonly wanted: WrittenSide;
}

/** Asks whether contracts give what consumers require, in the way that any version is compared with one before it. */
@Injectable()
export class JudgeRequirements {
  constructor(private readonly engine: Engine) {}

  /** What a contract does not give of a requirement. */
  async lacks(requirement: RequirementDocument, contract: WrittenSide, assetId: string): Promise<Lack[]> {
    const { schema_format: format, schema, guarantees } = requirement;
    const options = { mode: 'consumers', content: 'as_written', assetId } as const;
    const { findings } = await this.engine.compare({
      before: { format, schema, guarantees },
      after: contract,
      options,
    });
    return lacksIn(findings);
  }

  /** What a change takes from each requirement among the registrations. */
  async verdicts(
    registrations: readonly Pick<Registration, 'requirement'>[],
    change: Change,
  ): Promise<RequirementVerdict[]> {
    const requirements = registrations.flatMap(({ requirement }) => requirement ?? []);
    return Promise.all(requirements.map((requirement) => this.verdict(requirement, change)));
  }

  /** Judges, for an unclosed proposal and under its asset's lock, the requirements that were set since it was judged. */
  async complete(em: EntityManager, proposal: Proposal): Promise<void> {
    const { assetId, baseContractId, request, requirements } = proposal;
    const known = new Set(requirements.map(({ requirementId }) => requirementId));
    const registrations = await registrationsOf(em, assetId);
    const added = registrations.filter(({ requirement }) => requirement !== null && !known.has(requirement.id));
    if (request === null || baseContractId === null || added.length === 0) {
      return;
    }
    const base = writtenSideOf(await em.findOneOrFail(Contract, { id: baseContractId }));
    const wanted = { format: request.schema_format, schema: request.schema, guarantees: request.guarantees };
    proposal.requirements = [...requirements, ...(await this.verdicts(added, { assetId, base, wanted }))];
    await em.flush();
  }

  private async verdict(requirement: Requirement, { assetId, base, wanted }: Change): Promise<RequirementVerdict> {
    const [before, after] = [
      await this.lacks(requirement, base, assetId),
      await this.lacks(requirement, wanted, assetId),
    ];
    return { requirementId: requirement.id, lost: lostTo(after, before) };
  }
}
