import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config.js';
import { failpoint } from '../../../platform/failpoint.js';
import {
  OutboundClient,
  type OutboundRequest,
  type OutboundResult,
} from '../../../platform/outbound/outbound-client.js';
import { SecretBox } from '../../../platform/secret-box.js';
import { traceParentOf } from '../../../platform/tracing/traceparent.js';
import { type Span, Tracing } from '../../../platform/tracing/tracing.js';
import { type Message, messageOf } from '../domain/message.js';
import { signingSecrets } from '../domain/rotation.js';
import { slackDigest, slackMessage } from '../domain/slack-message.js';
import type { Parcel } from './parcel.js';
import type { LeasedEndpoint } from './parcel.js';
import { signatureHeaders, signingKey } from './webhook-signature.js';

/** Keys that are kept open at most: opening one takes longer than all the rest of signing. */
const MOST_KEYS = 1_000;

/** What came of sending a parcel. */
export interface Sent {
  readonly startedAt: Date;
  readonly result: OutboundResult;
}

/** Puts a parcel into words, signs it and sends it once. */
@Injectable()
export class ParcelSender {
  readonly #publicUrl: string;
  readonly #keys = new Map<string, KeyObject>();

  constructor(
    private readonly client: OutboundClient,
    private readonly secrets: SecretBox,
    private readonly tracing: Tracing,
    { settings }: Config,
  ) {
    this.#publicUrl = (settings.PUBLIC_URL || `http://localhost:${settings.PORT}`).replace(/\/$/, '');
  }

  /** Each attempt is a trace of its own, which the receiver may continue. */
  send(parcel: Parcel): Promise<Sent> {
    return this.tracing.apart('client', 'webhook delivery', async (span) => {
      const startedAt = new Date();
      const request = this.requestOf(parcel, startedAt);
      failpoint('before_post');
      const result = await this.client.post(span === null ? request : continued(request, span));
      failpoint('after_post');
      tellResult(span, result);
      return { startedAt, result };
    });
  }

  private requestOf(parcel: Parcel, attemptedAt: Date): OutboundRequest {
    const [{ endpoint, event }] = parcel;
    const hearer = { teamId: endpoint.teamId, publicUrl: this.#publicUrl };
    const messages = parcel.map((leased) => messageOf(leased.event, hearer));
    const body = JSON.stringify(endpoint.format === 'slack' ? slackBody(messages) : standardBody(messages));
    const id = parcel.length === 1 ? event.id : `digest-${event.id}`;
    const signature = signatureHeaders({ id, attemptedAt, body }, this.keysOf(endpoint, attemptedAt));
    return { url: endpoint.url, headers: { 'content-type': 'application/json', ...signature }, body };
  }

  private keysOf(endpoint: LeasedEndpoint, at: Date): KeyObject[] {
    return signingSecrets(endpoint.secrets, at).map((sealed) => {
      const name = `${endpoint.id} ${sealed}`;
      const key = this.#keys.get(name) ?? signingKey(this.secrets.open(sealed, endpoint.id));
      if (this.#keys.size >= MOST_KEYS) {
        this.#keys.clear();
      }
      this.#keys.set(name, key);
      return key;
    });
  }
}

const continued = (request: OutboundRequest, { place }: Span): OutboundRequest => ({
  ...request,
  headers: { ...request.headers, traceparent: traceParentOf(place) },
});

function tellResult(span: Span | null, result: OutboundResult): void {
  if (result.outcome === 'failed') {
    span?.fail(result.errorClass);
    return;
  }
  span?.note({ 'http.request.method': 'POST', 'http.response.status_code': result.status });
  if (result.status >= 300) {
    span?.fail(String(result.status));
  }
}

const slackBody = (messages: readonly Message[]): object =>
  messages.length === 1 && messages[0] ? slackMessage(messages[0]) : slackDigest(messages);

const standardBody = (messages: readonly Message[]): object =>
  messages.length === 1 && messages[0]
    ? messages[0]
    : { type: 'digest', timestamp: messages.at(-1)?.timestamp, data: { events: messages } };
