/** `pending` was never tried, `waiting` will be tried again, `exhausted` will not; a lease tells what is on its way. */
export const DELIVERY_STATUSES = ['pending', 'waiting', 'delivered', 'exhausted', 'blocked', 'cancelled'] as const;

export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
