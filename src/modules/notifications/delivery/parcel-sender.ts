import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config.js';
import { failpoint } from '../../../platform/failpoint.js';
import {
  OutboundClient,
  type OutboundRequest,
  type OutboundResult,
} from '../../../platform/outbound/outbound-client.js';
import { SecretBox } from '../../../platform/secret-box.js';
import { type Message, messageOf } from '../domain/message.js';
import { signingSecrets } from '../domain/rotation.js';
import { slackDigest, slackMessage } from '../domain/slack-message.js';
import type { Parcel } from './parcel.js';
import { signatureHeaders } from './webhook-signature.js';

/** What came of sending a parcel. */
export interface Sent {
  readonly startedAt: Date;
  readonly result: OutboundResult;
}

/** Puts a parcel into words, signs it and sends it once. */
@Injectable()
export class ParcelSender {
  readonly #publicUrl: string;

  constructor(
    private readonly client: OutboundClient,
    private readonly secrets: SecretBox,
    { settings }: Config,
  ) {
    this.#publicUrl = (settings.PUBLIC_URL || `http://localhost:${settings.PORT}`).replace(/\/$/, '');
  }

  async send(parcel: Parcel): Promise<Sent> {
    const startedAt = new Date();
    const request = this.requestOf(parcel, startedAt);
    failpoint('before_post');
    const result = await this.client.post(request);
    failpoint('after_post');
    return { startedAt, result };
  }

  private requestOf(parcel: Parcel, attemptedAt: Date): OutboundRequest {
    const [{ endpoint, event }] = parcel;
    const hearer = { teamId: endpoint.teamId, publicUrl: this.#publicUrl };
    const messages = parcel.map((leased) => messageOf(leased.event, hearer));
    const body = JSON.stringify(endpoint.format === 'slack' ? slackBody(messages) : standardBody(messages));
    const sealed = signingSecrets(endpoint.secrets, attemptedAt);
    const secrets = sealed.map((one) => this.secrets.open(one, endpoint.id));
    const id = parcel.length === 1 ? event.id : `digest-${event.id}`;
    const signature = signatureHeaders({ id, attemptedAt, body }, secrets);
    return { url: endpoint.url, headers: { 'content-type': 'application/json', ...signature }, body };
  }
}

const slackBody = (messages: readonly Message[]): object =>
  messages.length === 1 && messages[0] ? slackMessage(messages[0]) : slackDigest(messages);

const standardBody = (messages: readonly Message[]): object =>
  messages.length === 1 && messages[0]
    ? messages[0]
    : { type: 'digest', timestamp: messages.at(-1)?.timestamp, data: { events: messages } };
