import { Identity } from './0001-identity.js';
import { AssetsAndContracts } from './0002-assets-and-contracts.js';
import { Workflow } from './0003-workflow.js';
import { EventLog } from './0004-event-log.js';
import { ChangesOfAssets } from './0005-changes-of-assets.js';
import { ProposalDeadlinesAndComments } from './0006-proposal-deadlines-and-comments.js';
import { Search } from './0007-search.js';
import { Requirements } from './0008-requirements.js';
import { Publications } from './0009-publications.js';
import { QualityResults } from './0010-quality-results.js';
import { AssetTransfers } from './0011-asset-transfers.js';
import { Webhooks } from './0012-webhooks.js';
import { DeliveryHealth } from './0013-delivery-health.js';
import { IdempotencyRecords } from './0014-idempotency-records.js';
import { KeyRotation } from './0015-key-rotation.js';
import { AuditCheckpoints } from './0016-audit-checkpoints.js';
import { DeliveryClaims } from './0017-delivery-claims.js';

/**
 * Forward only, in this order; a name, once released, stays. The version before goes on serving while these run, so that they
 * add, and take away only what no released version uses any more.
 */
export const MIGRATIONS = [
  { name: '0001-identity', class: Identity },
  { name: '0002-assets-and-contracts', class: AssetsAndContracts },
  { name: '0003-workflow', class: Workflow },
  { name: '0004-event-log', class: EventLog },
  { name: '0005-changes-of-assets', class: ChangesOfAssets },
  { name: '0006-proposal-deadlines-and-comments', class: ProposalDeadlinesAndComments },
  { name: '0007-search', class: Search },
  { name: '0008-requirements', class: Requirements },
  { name: '0009-publications', class: Publications },
  { name: '0010-quality-results', class: QualityResults },
  { name: '0011-asset-transfers', class: AssetTransfers },
  { name: '0012-webhooks', class: Webhooks },
  { name: '0013-delivery-health', class: DeliveryHealth },
  { name: '0014-idempotency-records', class: IdempotencyRecords },
  { name: '0015-key-rotation', class: KeyRotation },
  { name: '0016-audit-checkpoints', class: AuditCheckpoints },
  { name: '0017-delivery-claims', class: DeliveryClaims },
];
