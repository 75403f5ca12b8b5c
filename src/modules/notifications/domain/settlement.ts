import type { DeliveryStatus } from './delivery-status.js';
import { retryAfterSeconds, retryDelay } from './retry.js';

/** What came of an attempt: an answer, or why there is none. */
export type AttemptOutcome =
  | { readonly outcome: 'answered'; readonly status: number; readonly retryAfter: string | null }
  | { readonly outcome: 'failed'; readonly errorClass: string };

/** What follows from an attempt, for the delivery and for its endpoint. */
export interface Settlement {
  readonly status: DeliveryStatus;
  /** Null when it was delivered. */
  readonly errorClass: string | null;
  /** Null unless it is tried again. */
  readonly retryInSeconds: number | null;
  /** The receiver said that it is gone, and asks for nothing more. */
  readonly gone: boolean;
  /** The receiver cannot take anything now. One that refuses a message is well. */
  readonly unwell: boolean;
}

export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly endedAt: Date;
  /** Seconds before each retry. */
  readonly schedule: readonly number[];
  /** From 0 to 1. */
  readonly dice: number;
}

const GONE = 410;
const ASKED_TOO_OFTEN = 429;

/** 2xx is delivered, 410 ends it, an address that must not be reached is not tried again, all else is retried. */
export function settle(outcome: AttemptOutcome, attempt: Attempt): Settlement {
  const errorClass = errorClassOf(outcome);
  const over = { errorClass, retryInSeconds: null, gone: false, unwell: false };
  if (errorClass === null) {
    return { ...over, status: 'delivered' };
  }
  if (errorClass === 'blocked') {
    return { ...over, status: 'blocked' };
  }
  if (outcome.outcome === 'answered' && outcome.status === GONE) {
    return { ...over, status: 'cancelled', gone: true };
  }
  const delay = retryDelay(attempt.schedule, attempt.number, attempt.dice);
  const unwell = isUnwell(outcome);
  if (delay === null) {
    return { ...over, status: 'exhausted', unwell };
  }
  const wish = outcome.outcome === 'answered' ? retryAfterSeconds(outcome.retryAfter, attempt.endedAt) : 0;
  return { ...over, status: 'waiting', retryInSeconds: Math.max(delay, wish), unwell };
}

function errorClassOf(outcome: AttemptOutcome): string | null {
  if (outcome.outcome === 'failed') {
    return outcome.errorClass;
  }
  const hundreds = Math.floor(outcome.status / 100);
  return hundreds === 2 ? null : `http_${Math.min(Math.max(hundreds, 3), 5)}xx`;
}

const isUnwell = (outcome: AttemptOutcome): boolean =>
  outcome.outcome === 'failed' || outcome.status >= 500 || outcome.status === ASKED_TOO_OFTEN;
