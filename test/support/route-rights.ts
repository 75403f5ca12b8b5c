import type { everythingOf } from './everything.js';
import { columns } from './publishing.js';

/** What the requests are about: all of it belongs to the owner, but for the registration, which is the consumer's. */
export type Things = Awaited<ReturnType<typeof everythingOf>> & {
  readonly ownerId: string;
  readonly ownerKeyId: string;
  readonly publicationId: string;
  readonly upstreamId: string;
  readonly dependencyId: string;
  readonly endpointId: string;
  readonly deliveryId: string;
};

/**
 * Who may, given the scope: `anyone` with a key; the `owner`; the `consumer` whose registration it is; `answering`, which
 * not even an admin does for another team; the owner, and to others it is `hidden` that it exists, or `private`, which is
 * hidden from admins too; an `admin`.
 */
type Who = 'anyone' | 'owner' | 'consumer' | 'answering' | 'hidden' | 'private' | 'admin';

export interface RouteRights {
  readonly who: Who;
  /** The id in the path. */
  readonly id?: (things: Things) => string;
  readonly body?: (things: Things) => object;
  readonly query?: string;
}

const reason = () => ({ reason: 'Agreed with everyone on the call of Monday.' });
const team = ({ ownerId }: Things) => ownerId;
const key = ({ ownerKeyId }: Things) => ownerKeyId;
const asset = (things: Things) => things.asset.id;
const contract = (things: Things) => things.contract.id;
const registration = (things: Things) => things.registration.id;
const proposal = (things: Things) => things.proposal.id;
const transfer = (things: Things) => things.transfer.id;
const publication = ({ publicationId }: Things) => publicationId;
const endpoint = ({ endpointId }: Things) => endpointId;
const delivery = ({ deliveryId }: Things) => deliveryId;
const breaking = () => columns({ id: 'integer' });
const schema = { type: 'object', properties: { id: { type: 'integer' } } };
const manifest = { metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json' }, nodes: {} };

/** Every route, in the order in which the requests are sent: what ends a thing comes after what needs it. */
export const ROUTE_RIGHTS: Readonly<Record<string, RouteRights>> = {
  'GET /api/v1/teams': { who: 'anyone' },
  'GET /api/v1/teams/{id}': { who: 'anyone', id: team },
  'GET /api/v1/api-keys': { who: 'anyone' },
  'GET /api/v1/api-keys/{id}': { who: 'hidden', id: key },
  'GET /api/v1/assets': { who: 'anyone' },
  'GET /api/v1/assets/{id}': { who: 'anyone', id: asset },
  'GET /api/v1/assets/{id}/dependencies': { who: 'anyone', id: asset },
  'GET /api/v1/assets/{id}/lineage': { who: 'anyone', id: asset },
  'GET /api/v1/assets/{id}/contracts': { who: 'anyone', id: asset },
  'GET /api/v1/assets/{id}/contracts/diff': { who: 'anyone', id: asset, query: '?from=1.0.0&to=1.0.0' },
  'GET /api/v1/assets/{id}/quality-results': { who: 'anyone', id: asset },
  'GET /api/v1/assets/{id}/context': { who: 'anyone', id: asset },
  'GET /api/v1/transfers': { who: 'anyone' },
  'GET /api/v1/transfers/{id}': { who: 'anyone', id: transfer },
  'GET /api/v1/contracts/{id}': { who: 'anyone', id: contract },
  'GET /api/v1/contracts/{id}/registrations': { who: 'anyone', id: contract },
  'GET /api/v1/registrations': { who: 'anyone' },
  'GET /api/v1/registrations/{id}': { who: 'anyone', id: registration },
  'GET /api/v1/proposals': { who: 'anyone' },
  'GET /api/v1/proposals/{id}': { who: 'anyone', id: proposal },
  'GET /api/v1/proposals/{id}/comments': { who: 'anyone', id: proposal },
  'GET /api/v1/publications': { who: 'anyone' },
  'GET /api/v1/publications/{id}': { who: 'anyone', id: publication },
  'GET /api/v1/search': { who: 'anyone', query: '?q=orders' },
  'GET /api/v1/events': { who: 'anyone' },
  // A cursor that is none, so that the answer ends.
  'GET /api/v1/events/stream': { who: 'anyone', query: '?after=nonsense' },
  'GET /api/v1/audit/assets/{id}/agreement': { who: 'anyone', id: asset },
  'GET /api/v1/audit/events': { who: 'anyone' },
  'GET /api/v1/audit/checkpoints': { who: 'anyone' },
  'GET /api/v1/audit/export': { who: 'admin' },
  'GET /api/v1/webhook-endpoints': { who: 'anyone' },
  'GET /api/v1/webhook-endpoints/{id}': { who: 'private', id: endpoint },
  'GET /api/v1/webhook-deliveries': { who: 'anyone' },
  'GET /api/v1/webhook-deliveries/{id}': { who: 'private', id: delivery },
  'GET /api/v1/audit/verify': { who: 'anyone' },
  'POST /api/v1/schemas/compare': { who: 'anyone', body: () => ({ before: schema, after: schema }) },
  'POST /api/v1/schemas/validate': { who: 'anyone', body: () => ({ schema }) },
  'POST /api/v1/assets/{id}/impact': { who: 'anyone', id: asset, body: breaking },
  'POST /api/v1/impact': {
    who: 'anyone',
    body: (things) => ({ items: [{ asset_id: asset(things), ...breaking() }] }),
  },
  // Any team may comment; what it says is its own.
  'POST /api/v1/proposals/{id}/comments': { who: 'anyone', id: proposal, body: () => ({ text: 'a question' }) },

  'POST /api/v1/teams': { who: 'admin', body: () => ({ name: 'made by the wrong key' }) },
  'PATCH /api/v1/teams/{id}': { who: 'owner', id: team, body: () => ({ metadata: { changed: true } }) },
  'POST /api/v1/api-keys': { who: 'owner', body: (things) => ({ name: 'x', team_id: team(things), scopes: ['read'] }) },
  'POST /api/v1/assets': {
    who: 'owner',
    body: (things) => ({ fqn: 'shop.core.planted', owner_team_id: team(things), kind: 'table' }),
  },
  'POST /api/v1/webhook-endpoints': {
    who: 'owner',
    body: (things) => ({ url: 'https://hooks.example.com/x', events: ['*'], team_id: team(things) }),
  },
  'PATCH /api/v1/webhook-endpoints/{id}': { who: 'private', id: endpoint, body: () => ({ description: 'changed' }) },
  'POST /api/v1/webhook-endpoints/{id}/ping': { who: 'private', id: endpoint },
  'POST /api/v1/webhook-endpoints/{id}/rotate-secret': { who: 'private', id: endpoint },
  'POST /api/v1/webhook-endpoints/{id}/end-rotation': { who: 'private', id: endpoint },
  'POST /api/v1/webhook-endpoints/{id}/recover': {
    who: 'private',
    id: endpoint,
    body: () => ({ since: new Date(Date.now() - 3_600_000).toISOString() }),
  },
  'POST /api/v1/webhook-deliveries/{id}/resend': { who: 'private', id: delivery },
  'PATCH /api/v1/assets/{id}': { who: 'owner', id: asset, body: () => ({ description: 'changed' }) },
  'POST /api/v1/assets/{id}/restore': { who: 'owner', id: asset },
  'POST /api/v1/assets/{id}/dependencies': {
    who: 'owner',
    id: asset,
    body: ({ upstreamId }) => ({ upstream_asset_id: upstreamId }),
  },
  'POST /api/v1/assets/{id}/quality-results': {
    who: 'owner',
    id: asset,
    body: () => ({ run_id: 'run', results: [{ guarantee: '/freshness', status: 'passed' }] }),
  },
  'POST /api/v1/assets/{id}/contracts': { who: 'owner', id: asset, body: breaking },
  'POST /api/v1/assets/{id}/transfers': {
    who: 'owner',
    id: asset,
    body: (things) => ({ to_team_id: team(things) }),
  },
  'POST /api/v1/publications': {
    who: 'owner',
    body: (things) => ({ items: [{ asset_id: asset(things), ...breaking() }] }),
  },
  'POST /api/v1/imports/dbt': {
    who: 'owner',
    body: (things) => ({ manifest, project: 'shop', default_owner_team_id: team(things) }),
  },
  'POST /api/v1/registrations': {
    who: 'owner',
    body: (things) => ({ asset_id: asset(things), consumer_team_id: team(things), columns: ['id'] }),
  },
  'PATCH /api/v1/registrations/{id}': { who: 'consumer', id: registration, body: () => ({ columns: ['email'] }) },
  'POST /api/v1/proposals/{id}/acknowledgments': {
    who: 'answering',
    id: proposal,
    body: () => ({ response: 'blocked', notes: 'not yet' }),
  },
  'POST /api/v1/publications/{id}/acknowledgments': {
    who: 'answering',
    id: publication,
    body: () => ({ response: 'blocked', notes: 'not yet' }),
  },
  'POST /api/v1/proposals/{id}/publish': { who: 'owner', id: proposal },
  'POST /api/v1/publications/{id}/publish': { who: 'owner', id: publication },
  'POST /api/v1/proposals/{id}/force': { who: 'admin', id: proposal, body: reason },
  'POST /api/v1/proposals/{id}/reject': { who: 'admin', id: proposal, body: reason },
  'POST /api/v1/publications/{id}/reject': { who: 'admin', id: publication, body: reason },
  'POST /api/v1/proposals/{id}/withdraw': { who: 'owner', id: proposal, body: reason },
  'POST /api/v1/publications/{id}/withdraw': { who: 'owner', id: publication, body: reason },
  'POST /api/v1/contracts/{id}/deprecate': { who: 'owner', id: contract, body: reason },
  'POST /api/v1/contracts/{id}/retire': { who: 'owner', id: contract, body: reason },
  'POST /api/v1/transfers/{id}/accept': { who: 'answering', id: transfer },
  'POST /api/v1/transfers/{id}/decline': { who: 'answering', id: transfer, body: reason },
  'POST /api/v1/transfers/{id}/cancel': { who: 'owner', id: transfer, body: reason },
  'DELETE /api/v1/registrations/{id}': { who: 'consumer', id: registration },
  'DELETE /api/v1/dependencies/{id}': { who: 'owner', id: ({ dependencyId }) => dependencyId },
  'DELETE /api/v1/webhook-endpoints/{id}': { who: 'private', id: endpoint },
  'DELETE /api/v1/assets/{id}': { who: 'owner', id: asset },
  'POST /api/v1/api-keys/{id}/rotate': { who: 'hidden', id: key },
  'DELETE /api/v1/api-keys/{id}': { who: 'hidden', id: key },
  'DELETE /api/v1/teams/{id}': { who: 'admin', id: team },
  'POST /api/v1/api-keys/bootstrap/disable': { who: 'admin' },
};
