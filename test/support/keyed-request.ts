import type { Client } from './client.js';

/** A request under an Idempotency-Key, and what came of it. */
export async function keyed(by: Client, key: string, path: string, body: object) {
  const response = await by.send({
    method: 'POST',
    url: `/api/v1${path}`,
    payload: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  });
  const { statusCode: status, payload, headers } = response;
  return { status, payload, replayed: headers['idempotency-replayed'], answer: JSON.parse(payload) as Answer };
}
export interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly decision?: string;
  readonly key?: string;
}
