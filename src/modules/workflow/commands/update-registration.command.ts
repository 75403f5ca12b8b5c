import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Finding } from '../../../schemas/index.js';
import type { Asset } from '../../assets/index.js';
import { lockRegistration } from '../consent/lock-registration.js';
import { SetRequirement } from '../consent/set-requirement.js';
import { settleProposalOf } from '../consent/settle-proposal.js';
import { registrationEvent } from '../domain/registration.events.js';
import type { RequirementDocument } from '../domain/requirement.js';
import { findingsTouching, type Reader } from '../domain/touches.js';
import { contractUnder, refuseUnknownColumns, standingOn } from '../persistence/registered-columns.js';
import { consumerIn } from '../persistence/registration-rows.js';
import type { Registration } from '../persistence/registration.entity.js';
import { type RegistrationView, registrationView } from '../queries/registration.view.js';

export interface RegistrationChanges {
  readonly columns?: string[] | null;
  readonly purpose?: string | null;
  readonly strict?: boolean;
  /** Null: it moves along with the active version again. */
  readonly pinnedVersion?: string | null;
  /** Null: its columns speak for it again. */
  readonly requirement?: RequirementDocument | null;
}

/**
 * Changes what a consumer says it reads: the only way to narrow it. Whoever no longer is touched need not answer.
 * What is so already records nothing.
 */
export class UpdateRegistration extends Command<RegistrationView> {
  constructor(
    readonly by: Actor,
    readonly registrationId: string,
    readonly changes: RegistrationChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateRegistration)
export class UpdateRegistrationHandler implements ICommandHandler<UpdateRegistration> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly requirements: SetRequirement,
  ) {}

  execute({ by, registrationId, changes }: UpdateRegistration): Promise<RegistrationView> {
    return this.database.transaction(async (em) => {
      const { asset, registration } = await lockRegistration(em, by, registrationId);
      const before = { ...registration };
      const readBefore = consumerIn(registration, asset);
      const now = await this.clock.now(em);
      const open = await settleProposalOf(em, by, asset.id, now);
      Object.assign(registration, await this.news(em, by, asset, { registration, changes }));
      if (isDeepStrictEqual(before, { ...registration })) {
        return registrationView(registration);
      }
      registration.updatedAt = now;
      const isOthers = by.teamId !== registration.consumerTeamId && asset.ownerTeamId !== registration.consumerTeamId;
      if (open && isOthers && losesVote(open.proposal.findings, readBefore, consumerIn(registration, asset))) {
        throw new NotYourTeam(registration.consumerTeamId, VOTE);
      }
      await em.flush();
      const { ownerTeamId } = asset;
      await recordEvents(
        em,
        by,
        registrationEvent('registration.updated', { before, after: registration }, { ownerTeamId }),
      );
      await this.requirements.settle(em, by, asset.id, now);
      return registrationView(registration);
    });
  }

  /** The fields that change, once nothing about them is wrong. */
  private async news(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { registration, changes }: { registration: Registration; changes: RegistrationChanges },
  ): Promise<Partial<Registration>> {
    const { pinnedVersion = registration.pinnedVersion, requirement: wanted, ...others } = changes;
    const contract = await contractUnder(em, asset, { pinned: pinnedVersion, before: registration.pinnedVersion });
    refuseUnknownColumns(contract, changes.columns ?? null);
    const { consumerTeamId, requirement: existing } = registration;
    const { columns } = { ...registration, ...others };
    const requirement = await this.requirements.execute(em, by, asset, { consumerTeamId, columns, wanted, existing });
    const moved = pinnedVersion === registration.pinnedVersion ? {} : standingOn(contract);
    return { ...others, pinnedVersion, requirement, ...moved, ...own(registration, { ...others, requirement }) };
  }
}

/** What the team says itself is its own from then on: no later import widens it again. */
const own = (
  { requirement }: Registration,
  said: Pick<RegistrationChanges, 'columns'> & Pick<Registration, 'requirement'>,
): Partial<Registration> => ({
  ...(said.columns === undefined ? {} : { missingColumns: [], source: 'manual' }),
  ...(said.requirement === requirement ? {} : { source: 'manual' }),
});

const VOTE =
  'While a team has to answer a proposal, nobody else narrows what it reads; its registration can be ended with a reason.';

/** Whether the change takes the team's say about one of the findings. */
function losesVote(findings: readonly Finding[], before: Reader, after: Reader): boolean {
  const kept = new Set(findingsTouching(after, findings));
  return findingsTouching(before, findings).some((finding) => !kept.has(finding));
}
