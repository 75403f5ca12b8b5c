import { Asset, AssetTransfer, Dependency } from './modules/assets/index.js';
import { SearchEntry, SearchTerm } from './modules/catalogue/index.js';
import { Checkpoint } from './modules/audit/index.js';
import { Contract, QualityResult, QualityRun } from './modules/contracts/index.js';
import { ApiKey, BootstrapKey, DisabledBootstrapKey, Team } from './modules/identity/index.js';
import { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from './modules/notifications/index.js';
import {
  Acknowledgment,
  Proposal,
  ProposalComment,
  ProposalRevision,
  Publication,
  Registration,
} from './modules/workflow/index.js';
import { IdempotencyRecord } from './platform/idempotency/idempotency-record.entity.js';
import { StoredEvent } from './platform/events/stored-event.entity.js';

/** Every table, whichever database holds it. */
export const ENTITIES = [
  Team,
  ApiKey,
  BootstrapKey,
  DisabledBootstrapKey,
  Asset,
  Dependency,
  AssetTransfer,
  Contract,
  QualityRun,
  QualityResult,
  Registration,
  Publication,
  Proposal,
  ProposalRevision,
  Acknowledgment,
  ProposalComment,
  SearchTerm,
  SearchEntry,
  WebhookEndpoint,
  WebhookDelivery,
  WebhookAttempt,
  StoredEvent,
  Checkpoint,
  IdempotencyRecord,
];
