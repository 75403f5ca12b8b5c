/**
 * A place in the feed. Events are read by transaction first, because transactions commit in another order than
 * they number their events; `sequence` orders the events of one transaction.
 */
export interface FeedPosition {
  readonly transaction: bigint;
  readonly sequence: number;
}

/** Before the first event. */
export const FEED_START: FeedPosition = { transaction: 0n, sequence: 0 };

export const FEED_POSITION_FORM = /^\d{1,19}\.\d{1,15}$/;

export function parseFeedPosition(text: string): FeedPosition {
  const [transaction = '', sequence = ''] = text.split('.');
  return { transaction: BigInt(transaction), sequence: Number(sequence) };
}

export const formatFeedPosition = ({ transaction, sequence }: FeedPosition): string => `${transaction}.${sequence}`;
