import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { Digest, EndpointFormat, EndpointStatus } from './endpoint-options.js';

export interface EndpointFacts {
  readonly id: string;
  readonly teamId: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly assetIds: readonly string[] | null;
  readonly format: EndpointFormat;
  readonly digest: Digest | null;
  readonly description: string | null;
  readonly status: EndpointStatus;
  readonly disabledReason: string | null;
}

type EndpointAction =
  | 'endpoint.created'
  | 'endpoint.updated'
  | 'endpoint.deleted'
  | 'endpoint.secret_rotated'
  | 'endpoint.rotation_ended'
  | 'endpoint.disabled'
  | 'endpoint.pinged';

/** One event of an endpoint's life, told to its team. Without secrets, and of the URL only its origin: the rest may be one. */
export function endpointEvent(
  action: EndpointAction,
  { before, after }: { before?: EndpointFacts; after?: EndpointFacts },
): DomainEvent {
  const endpoint = after ?? before;
  if (!endpoint) {
    throw new Error(`${action} needs the endpoint it is about`);
  }
  const { id, teamId, status, disabledReason, url, events } = endpoint;
  return {
    action,
    entityType: 'endpoint',
    entityId: id,
    teamId,
    ...(before ? { before: audited(before) } : {}),
    ...(after ? { after: audited(after) } : {}),
    data: { endpoint_id: id, origin: originOf(url), events, status, disabled_reason: disabledReason },
    onBehalfOf: teamId,
  };
}

const audited = (endpoint: EndpointFacts) => ({
  origin: originOf(endpoint.url),
  events: endpoint.events,
  asset_ids: endpoint.assetIds,
  format: endpoint.format,
  digest: endpoint.digest,
  description: endpoint.description,
  status: endpoint.status,
  disabled_reason: endpoint.disabledReason,
});

const originOf = (url: string): string => /^\w+:\/\/[^/?#]+/.exec(url)?.[0] ?? '';
