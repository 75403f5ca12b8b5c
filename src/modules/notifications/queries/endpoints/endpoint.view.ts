import { ApiProperty } from '@nestjs/swagger';
import {
  type Digest,
  DIGESTS,
  ENDPOINT_FORMATS,
  ENDPOINT_STATUSES,
  type EndpointFormat,
  type EndpointStatus,
} from '../../domain/endpoint-options.js';
import type { WebhookEndpoint } from '../../persistence/webhook-endpoint.entity.js';

/** Where a team wants events sent. */
export class EndpointView {
  id!: string;

  team_id!: string;

  /** @example 'https://hooks.example.com/tessera' */
  url!: string;

  /**
   * `*` for everything, `proposal.*` for a group, or types.
   * @example ['proposal.*', 'contract.published']
   */
  events!: string[];

  /** Only events about these assets; null = about any, or none. */
  asset_ids!: string[] | null;

  @ApiProperty({ enum: ENDPOINT_FORMATS })
  format!: EndpointFormat;

  /** `hourly`: what an hour brings is sent together at its end. */
  @ApiProperty({ enum: [...DIGESTS, null], type: String, nullable: true })
  digest!: Digest | null;

  description!: string | null;

  /** `paused` by its team, `disabled` by the service; deliveries are kept for both and go out once it is `active` again. */
  @ApiProperty({ enum: ENDPOINT_STATUSES })
  status!: EndpointStatus;

  /** Why the service disabled it. */
  disabled_reason!: string | null;

  /** Until then requests are signed with the former secret too; null = with the present one alone. */
  previous_secret_until!: Date | null;

  /** Since when every attempt has failed; after five days of it the endpoint is disabled. */
  failing_since!: Date | null;

  created_at!: Date;

  updated_at!: Date;
}

/** An endpoint with its new secret. No later answer holds it. */
export class EndpointSecretView extends EndpointView {
  /** Verifies the `webhook-signature` of each request, by the Standard Webhooks scheme. Keep it; it is not shown again. */
  @ApiProperty({ example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' })
  secret!: string;
}

/** Picks what the owner may see; secrets stay here. */
export const endpointView = (row: WebhookEndpoint): EndpointView => ({
  id: row.id,
  team_id: row.teamId,
  url: row.url,
  events: row.events,
  asset_ids: row.assetIds,
  format: row.format,
  digest: row.digest,
  description: row.description,
  status: row.status,
  disabled_reason: row.disabledReason,
  previous_secret_until: row.previousSecretUntil,
  failing_since: row.failingSince,
  created_at: row.createdAt,
  updated_at: row.updatedAt,
});
