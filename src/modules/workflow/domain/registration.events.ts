import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { RequirementDocument } from './requirement.js';

interface RegistrationFacts {
  readonly id: string;
  readonly assetId: string;
  readonly consumerTeamId: string;
  readonly columns: readonly string[] | null;
  readonly missingColumns: readonly string[];
  readonly purpose: string | null;
  readonly strict: boolean;
  readonly pinnedVersion: string | null;
  readonly requirement: RequirementDocument | null;
  readonly source: string;
}

type RegistrationAction = 'registration.created' | 'registration.updated' | 'registration.ended';

/** One event of a registration's life; the consumer and the asset's owner hear of it. */
export function registrationEvent(
  action: RegistrationAction,
  { before, after }: { before?: RegistrationFacts; after?: RegistrationFacts },
  { ownerTeamId, reason = null }: { ownerTeamId: string; reason?: string | null },
): DomainEvent {
  const registration = after ?? before;
  if (!registration) {
    throw new Error(`${action} needs the registration it is about`);
  }
  return {
    action,
    entityType: 'registration',
    entityId: registration.id,
    assetId: registration.assetId,
    teamId: registration.consumerTeamId,
    audience: [ownerTeamId],
    ...(before ? { before: audited(before) } : {}),
    ...(after ? { after: audited(after) } : {}),
    data: {
      registration_id: registration.id,
      asset_id: registration.assetId,
      consumer_team_id: registration.consumerTeamId,
      columns: registration.columns,
      reason,
    },
    onBehalfOf: registration.consumerTeamId,
  };
}

const audited = ({
  columns,
  missingColumns,
  purpose,
  strict,
  pinnedVersion,
  requirement,
  source,
}: RegistrationFacts) => ({
  columns,
  missing_columns: missingColumns,
  purpose,
  strict,
  pinned_version: pinnedVersion,
  requirement,
  source,
});
