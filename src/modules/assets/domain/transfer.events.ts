import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { TransferStatus } from './transfer-status.js';

interface TransferFacts {
  readonly id: string;
  readonly assetId: string;
  readonly assetFqn: string;
  readonly fromTeamId: string;
  readonly toTeamId: string;
  readonly status: TransferStatus;
  readonly note: string | null;
  readonly closedReason: string | null;
}

type TransferAction = `asset.transfer_${'asked' | Exclude<TransferStatus, 'open'>}`;

const ACTIONS: Readonly<Record<TransferStatus, TransferAction>> = {
  open: 'asset.transfer_asked',
  accepted: 'asset.transfer_accepted',
  declined: 'asset.transfer_declined',
  cancelled: 'asset.transfer_cancelled',
};

/** A transfer got where it stands now; both teams hear of it. The receiver accepts or declines, the owner does the rest. */
export function transferEvent(transfer: TransferFacts): DomainEvent {
  const { id, assetId, assetFqn, fromTeamId, toTeamId, status, note, closedReason } = transfer;
  const details = { status, from_team_id: fromTeamId, to_team_id: toTeamId, note, reason: closedReason };
  return {
    action: ACTIONS[status],
    entityType: 'transfer',
    entityId: id,
    assetId,
    teamId: fromTeamId,
    audience: [toTeamId],
    ...(status === 'open' ? {} : { before: { status: 'open' } }),
    after: details,
    data: { transfer_id: id, asset_id: assetId, asset_fqn: assetFqn, ...details },
    onBehalfOf: status === 'accepted' || status === 'declined' ? toTeamId : fromTeamId,
  };
}
