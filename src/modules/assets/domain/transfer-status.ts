/** Where a transfer stands: `open` until the receiver or the owner ends it, or the asset goes another way. */
export const TRANSFER_STATUSES = ['open', 'accepted', 'declined', 'cancelled'] as const;

export type TransferStatus = (typeof TRANSFER_STATUSES)[number];
