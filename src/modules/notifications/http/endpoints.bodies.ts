import type { NewEndpoint } from '../commands/endpoints/create-endpoint.command.js';
import type { EndpointChanges } from '../commands/endpoints/update-endpoint.command.js';
import type { CreateEndpointBody, UpdateEndpointBody } from './endpoints.dto.js';

/** What a new endpoint is, with the defaults for what was left out. */
export const newEndpointIn = (body: CreateEndpointBody): NewEndpoint => ({
  url: body.url,
  events: body.events,
  teamId: body.team_id ?? null,
  assetIds: body.asset_ids ?? null,
  format: body.format ?? 'standard',
  digest: body.digest ?? null,
  description: body.description ?? null,
});

/** What a patch changes: exactly the fields it names. */
export function changesIn({ asset_ids: assetIds, ...rest }: UpdateEndpointBody): EndpointChanges {
  return Object.fromEntries(Object.entries({ ...rest, assetIds }).filter(([, value]) => value !== undefined));
}
