import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** A secret of 32 random bytes, as receivers' libraries want it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** What is signed: this attempt of one message, and exactly the bytes of the body that are sent. */
export interface SignedParts {
  /** The event's id: the same in each attempt, so that a receiver can tell what it has seen. */
  readonly id: string;
  readonly attemptedAt: Date;
  readonly body: string;
}

export interface SignatureHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** The key that a secret stands for. As an object, because Node takes long to make one of bytes at each use. */
export const signingKey = (secret: string): KeyObject =>
  createSecretKey(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));

/** The headers of Standard Webhooks 1.0, with a signature per key: while one replaces another, both hold. */
export function signatureHeaders({ id, attemptedAt, body }: SignedParts, keys: readonly KeyObject[]): SignatureHeaders {
  const timestamp = String(Math.floor(attemptedAt.getTime() / 1_000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = keys.map((key) => `v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
