import { isDeepStrictEqual } from 'node:util';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Finding } from '../../../schemas/index.js';
import { lockRegistration } from '../consent/lock-registration.js';
import { settleProposalOf } from '../consent/settle-proposal.js';
import { registrationEvent } from '../domain/registration.events.js';
import { findingsTouching, type Reader } from '../domain/touches.js';
import { contractUnder, refuseUnknownColumns, standingOn } from '../persistence/registered-columns.js';
import { consumerIn } from '../persistence/registration-rows.js';
import { type RegistrationView, registrationView } from '../queries/registration.view.js';

export interface RegistrationChanges {
  readonly columns?: string[] | null;
  readonly purpose?: string | null;
  readonly strict?: boolean;
  /** Null: it moves along with the active version again. */
  readonly pinnedVersion?: string | null;
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
  ) {}

  execute({ by, registrationId, changes }: UpdateRegistration): Promise<RegistrationView> {
    return this.database.transaction(async (em) => {
      const { asset, registration } = await lockRegistration(em, by, registrationId);
      const { pinnedVersion = registration.pinnedVersion } = changes;
      const contract = await contractUnder(em, asset, { pinned: pinnedVersion, before: registration.pinnedVersion });
      refuseUnknownColumns(contract, changes.columns ?? null);
      const before = { ...registration };
      const readBefore = consumerIn(registration, asset);
      const now = await this.clock.now(em);
      const open = await settleProposalOf(em, by, asset.id, now);
      const moved = pinnedVersion === registration.pinnedVersion ? {} : standingOn(contract);
      // What the team says itself is its own from then on: no later import widens it again.
      const own = changes.columns === undefined ? {} : { missingColumns: [], source: 'manual' };
      Object.assign(registration, changes, moved, own);
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
      await settleProposalOf(em, by, asset.id, now);
      return registrationView(registration);
    });
  }
}

const VOTE =
  'While a team has to answer a proposal, nobody else narrows what it reads; its registration can be ended with a reason.';

/** Whether the change takes the team's say about one of the findings. */
function losesVote(findings: readonly Finding[], before: Reader, after: Reader): boolean {
  const kept = new Set(findingsTouching(after, findings));
  return findingsTouching(before, findings).some((finding) => !kept.has(finding));
}
