import type { DomainEvent } from '../../src/kernel/domain-event.js';
import { assetEvent } from '../../src/modules/assets/domain/asset.events.js';
import { dependenciesRecorded, dependencyEvent } from '../../src/modules/assets/domain/dependency.events.js';
import { transferEvent } from '../../src/modules/assets/domain/transfer.events.js';
import {
  columnDeprecated,
  contractDeprecated,
  contractEnded,
  contractPublished,
} from '../../src/modules/contracts/domain/contract.events.js';
import { guaranteeFailed, qualityReported } from '../../src/modules/contracts/domain/quality.events.js';
import {
  apiKeyCreated,
  apiKeyRevoked,
  apiKeyRotated,
  bootstrapDisabled,
} from '../../src/modules/identity/domain/api-key.events.js';
import { teamCreated, teamDeleted, teamUpdated } from '../../src/modules/identity/domain/team.events.js';
import { importCompleted } from '../../src/modules/imports/domain/import.events.js';
import { endpointEvent } from '../../src/modules/notifications/domain/endpoint.events.js';
import { proposalEvent } from '../../src/modules/workflow/domain/proposal.events.js';
import { publicationEvent } from '../../src/modules/workflow/domain/publication.events.js';
import { registrationEvent } from '../../src/modules/workflow/domain/registration.events.js';
import { accessDenied } from '../../src/platform/auth/access.events.js';
import { finding } from './finding.js';

export const ID = '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e';
export const NOW = new Date('2026-01-31T12:00:00Z');
const email = finding({ path: '/email' });
const fqn = 'shop.core.customers';

const team = { id: ID, name: 'billing', metadata: {} };
const key = { id: ID, name: 'ci', prefix: 'tsk_ab', teamId: ID, scopes: ['read'], agent: null, expiresAt: NOW };
const denial = { method: 'POST', route: '/api/v1/teams', targetId: ID, code: 'asset.not_yours', repeats: 0 };
const asset = {
  id: ID,
  fqn,
  environment: 'production',
  kind: 'table',
  ownerTeamId: ID,
  compatibility: 'consumers',
  content: 'declared',
  semverMode: 'auto',
  materializedVersions: false,
  tags: [],
  description: null,
  metadata: {},
};
const transfer = { id: ID, assetId: ID, assetFqn: fqn, fromTeamId: ID, toTeamId: ID, note: null, closedReason: null };
const contract = {
  id: ID,
  assetId: ID,
  version: '2.0.0',
  status: 'active',
  schemaFormat: 'columns',
  guarantees: {},
  changeClass: 'major' as const,
  findings: [email],
  notes: null,
  forced: false,
  forceReason: null,
  proposalId: null,
  publishedByTeamId: ID,
  sunsetAt: NOW,
};
const affected = { [ID]: { columns: ['email'], fingerprints: [email.fingerprint] } };
const told = { fqn, schemaDigest: 'ab', audience: [], consentedTeamIds: [], findings: [email], affected };
const ending = { from: 'active', reason: 'unused', fqn, audience: [] };
const run = {
  id: ID,
  assetId: ID,
  runId: 'nightly-1',
  source: 'api',
  status: 'failed' as const,
  counts: { passed: 1, warned: 0, failed: 1, errored: 0, skipped: 0 },
  runAt: NOW,
  ownerTeamId: ID,
};
const result = {
  guarantee: '/freshness',
  status: 'failed' as const,
  severity: 'error' as const,
  failedRows: 1,
  totalRows: 9,
  message: 'late',
  subjects: ['/email'],
};
const registration = {
  id: ID,
  assetId: ID,
  consumerTeamId: ID,
  columns: ['email'],
  missingColumns: [],
  purpose: null,
  strict: false,
  pinnedVersion: null,
  requirement: null,
  source: 'api',
};
const proposal = {
  id: ID,
  kind: 'publish',
  assetId: ID,
  assetFqn: fqn,
  status: 'open',
  revision: 1,
  proposedVersion: '2.0.0',
  proposedByTeamId: ID,
  expiresAt: NOW,
  findings: [email],
};
const touched = { required: [{ teamId: ID, columns: ['email'], fingerprints: [email.fingerprint] }] };
const closing = { reason: 'no longer needed', superseded_by: ID };
const answer = { answer: 'migrating', notes: null, migration_deadline: NOW, team_id: ID, fingerprints: ['ab'] };
const endpoint = {
  id: ID,
  teamId: ID,
  url: 'https://hooks.example.com/x',
  events: ['*'],
  assetIds: null,
  format: 'standard' as const,
  digest: null,
  description: null,
  status: 'active' as const,
  disabledReason: null,
};
const imported =
  'assets_created assets_updated unchanged published proposed failed registrations dependencies quality_runs';
const summary = Object.fromEntries(imported.split(' ').map((name) => [name, 1]));

const ofProposal = (action: Parameters<typeof proposalEvent>[0], details: Record<string, unknown> = {}) =>
  proposalEvent(action, proposal, { touched, details });
const ofPublication = (action: Parameters<typeof publicationEvent>[0], reason?: string) =>
  publicationEvent(
    action,
    { id: ID, proposedByTeamId: ID, notes: null },
    { proposals: [{ id: ID, assetId: ID }], audience: [], ...(reason === undefined ? {} : { reason }) },
  );
const ofEndpoint = (action: Parameters<typeof endpointEvent>[0]) => endpointEvent(action, { after: endpoint });

/** One event of each type, by the functions that make those of the service. */
export const EVENTS: readonly DomainEvent[] = [
  teamCreated(team),
  teamUpdated(team, team),
  teamDeleted(team, 'merged'),
  apiKeyCreated(key, 'admin'),
  apiKeyRevoked(key),
  apiKeyRotated(key, { id: ID, prefix: 'tsk_cd' }, NOW),
  bootstrapDisabled(),
  accessDenied({ keyId: ID, teamId: ID }, denial),
  ...(['asset.created', 'asset.updated', 'asset.deleted', 'asset.restored'] as const).map((action) =>
    assetEvent(action, { after: asset }),
  ),
  ...(['open', 'accepted', 'declined', 'cancelled'] as const).map((status) => transferEvent({ ...transfer, status })),
  ...(['dependency.added', 'dependency.removed'] as const).map((action) =>
    dependencyEvent(action, asset, { id: ID, upstreamAssetId: ID, columns: null }),
  ),
  dependenciesRecorded(asset, { kind: 'dbt', project: 'shop', added: [ID], removed: [] }),
  contractPublished(contract, { ...told, replaces: { id: ID, version: '1.0.0' } }),
  contractDeprecated(contract, { replacedBy: '3.0.0', fqn, audience: [] }),
  contractEnded({ ...contract, status: 'deprecated' }, ending),
  contractEnded({ ...contract, status: 'retired' }, ending),
  columnDeprecated(contract, email, told),
  qualityReported(run),
  guaranteeFailed(run, { result, audience: [], fqn }),
  ...(['registration.created', 'registration.updated', 'registration.ended'] as const).map((action) =>
    registrationEvent(action, { after: registration }, { ownerTeamId: ID }),
  ),
  ofProposal('proposal.opened', { consented_by_requirement_team_ids: [ID] }),
  ofProposal('proposal.revised', { consented_by_requirement_team_ids: [ID] }),
  ofProposal('proposal.acknowledged', answer),
  ofProposal('proposal.blocked', answer),
  ofProposal('proposal.approved'),
  ofProposal('proposal.reopened', { reason: 'proposal.stale' }),
  ofProposal('proposal.published', { contract_id: ID, version: '2.0.0' }),
  ofProposal('proposal.withdrawn', closing),
  ofProposal('proposal.rejected', closing),
  ofProposal('proposal.expired', { ...closing, superseded_by: null }),
  ofProposal('proposal.reminder', { reminder: 'last_day', waiting_for_team_ids: [ID] }),
  ofProposal('proposal.commented', { comment_id: ID, team_id: ID, text: 'why?' }),
  ofProposal('proposal.forced', { reason: 'a legal deadline', without_consent_of_team_ids: [ID] }),
  ofProposal('proposal.forced', { reason: 'a legal deadline', ended_registration_of_team_id: ID }),
  ofPublication('publication.opened'),
  ofPublication('publication.published'),
  ofPublication('publication.withdrawn', 'not yet'),
  ofPublication('publication.rejected', 'not yet'),
  importCompleted({ teamId: ID, project: 'shop', environment: 'production', summary }),
  ...(
    [
      'endpoint.created',
      'endpoint.updated',
      'endpoint.deleted',
      'endpoint.secret_rotated',
      'endpoint.rotation_ended',
      'endpoint.disabled',
      'endpoint.pinged',
    ] as const
  ).map(ofEndpoint),
];
