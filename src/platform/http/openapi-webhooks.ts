import type { OpenAPIObject } from '@nestjs/swagger';
import { EVENT_TYPES, type EventType } from '../../kernel/event-types.js';
import { eventDataViews } from './event-data.js';
import { type Known, sampleOf } from './openapi-sample.js';
import type { Schema } from './openapi-schema.js';

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const HEADERS = [
  ['webhook-id', 'The id of the event, the same in each attempt: keep it, and you can tell what you have seen before.'],
  ['webhook-timestamp', 'When this attempt was made, in seconds since 1970. Refuse what is older than five minutes.'],
  [
    'webhook-signature',
    'By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, ' +
      'over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between.',
  ],
] as const;

const parameters = HEADERS.map(([name, description]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
}));

const responses = {
  '2XX': { description: 'Received. Answer before you work on it: after 15 seconds the attempt has failed.' },
  '410': { description: 'Never again: the endpoint is disabled, until its team makes it active.' },
  default: {
    description:
      'Tried again, for about three days. A `Retry-After` is honoured, up to a day; redirects are not followed.',
  },
};

/** What a digest, the one message that is no event, is called. */
const DIGEST = 'digest';

/**
 * Adds an entry for each event that endpoints of the format `standard` are sent, and the types of their bodies, which
 * `type` tells apart.
 */
export function addWebhooks(document: OpenAPIObject, examples: Known['examples']): void {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const known = { schemas, examples };
  const types = Object.keys(EVENT_TYPES) as EventType[];
  for (const type of types) {
    schemas[nameOf(type)] = message(type, EVENT_TYPES[type], reference(dataOf(type)));
  }
  schemas['WebhookMessage'] = {
    oneOf: types.map((type) => reference(nameOf(type))),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(types.map((type) => [type, reference(nameOf(type)).$ref])),
    },
  };
  const events = { type: 'array', items: reference('WebhookMessage') };
  const data = { type: 'object', required: ['events'], properties: { events } };
  schemas[nameOf(DIGEST)] = message(DIGEST, 'What happened in an hour.', data);
  const entries = [...types.map((type) => [type, EVENT_TYPES[type]] as const), [DIGEST, DIGEST_TEXT] as const];
  Object.assign(document, {
    webhooks: Object.fromEntries(entries.map(([type, summary]) => [type, { post: entry(type, summary, known) }])),
  });
}

function dataOf(type: EventType): string {
  const view = eventDataViews.get(type);
  if (!view) {
    throw new Error(`No view says what the data of ${type} is`);
  }
  return view.name;
}

const DIGEST_TEXT = 'Several events of an hour in one message, for endpoints with `digest: hourly`.';

/** `contract.published` becomes `ContractPublishedMessage`. */
const nameOf = (type: string): string =>
  `${type
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Message`;

const message = (type: string, description: string, data: object) => ({
  type: 'object',
  description,
  required: ['type', 'timestamp', 'data'],
  properties: {
    type: { type: 'string', enum: [type] },
    timestamp: { type: 'string', format: 'date-time', description: 'When it happened.' },
    data,
  },
});

function entry(type: string, summary: string, known: Known): object {
  const schema = reference(nameOf(type));
  const example = sampleOf(schema, known);
  const content = { 'application/json': { schema, example } };
  return { tags: ['webhooks'], summary, security: [], parameters, requestBody: { required: true, content }, responses };
}
