import { ApiProperty } from '@nestjs/swagger';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../../domain/delivery-status.js';
import type { WebhookAttempt } from '../../persistence/webhook-attempt.entity.js';
import type { WebhookDelivery } from '../../persistence/webhook-delivery.entity.js';

/** One event on its way to one endpoint. */
export class DeliveryView {
  id!: string;

  endpoint_id!: string;

  /** The `webhook-id` of every attempt: what a receiver tells repetitions by. */
  event_id!: string;

  /** @example 'proposal.opened' */
  event_type!: string;

  /**
   * `pending` was never tried, `waiting` is tried again, `exhausted` is not unless resent, `blocked` has a URL that leads
   * where no request may go, `cancelled` lost its endpoint.
   */
  @ApiProperty({ enum: DELIVERY_STATUSES })
  status!: DeliveryStatus;

  /** How often it was tried. */
  attempts!: number;

  /** When it is tried next, if the endpoint is active; null = not any more. */
  next_attempt_at!: Date | null;

  created_at!: Date;

  updated_at!: Date;
}

/** One attempt and what came of it. */
export class AttemptView {
  /** From 1, over resends too. A number that is missing was interrupted by the end of a process. */
  attempt!: number;

  started_at!: Date;

  duration_ms!: number;

  /** Null where there was no answer. */
  status_code!: number | null;

  /**
   * Null when it was delivered.
   * @example 'timeout'
   */
  error_class!: string | null;

  /** The first kilobyte of the answer. */
  response_snippet!: string | null;
}

/** A delivery with the log of its attempts. */
export class DeliveryDetailView extends DeliveryView {
  /** Oldest first. */
  attempt_log!: AttemptView[];
}

/** Picks what the endpoint's owner may see. */
export const deliveryView = (row: WebhookDelivery, eventType: string): DeliveryView => ({
  id: row.id,
  endpoint_id: row.endpointId,
  event_id: row.eventId,
  event_type: eventType,
  status: row.status,
  attempts: row.attempts,
  next_attempt_at: row.status === 'pending' || row.status === 'waiting' ? row.nextAttemptAt : null,
  created_at: row.createdAt,
  updated_at: row.updatedAt,
});

export const attemptView = (row: WebhookAttempt): AttemptView => ({
  attempt: row.attempt,
  started_at: row.startedAt,
  duration_ms: row.durationMs,
  status_code: row.statusCode,
  error_class: row.errorClass,
  response_snippet: row.responseSnippet,
});
