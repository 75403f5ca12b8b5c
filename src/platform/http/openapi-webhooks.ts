import type { OpenAPIObject } from '@nestjs/swagger';
import { EVENT_TYPES, type EventType } from '../../kernel/event-types.js';
import { eventDataViews } from './event-data.js';
import { type Known, sampleOf } from './openapi-sample.js';
import type { Schema } from './openapi-schema.js';

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

const PARAMETERS = {
  WebhookId: header(
    'webhook-id',
    'The id of the event, the same in each attempt: keep it, and you can tell what you have seen before.',
  ),
  WebhookTimestamp: header(
    'webhook-timestamp',
    'When this attempt was made, in seconds since 1970. Refuse what is older than five minutes.',
  ),
  WebhookSignature: header(
    'webhook-signature',
    'By [Standard Webhooks](https://www.standardwebhooks.com): `v1,` and the base64 of HMAC-SHA-256, under your secret, ' +
      'over `{webhook-id}.{webhook-timestamp}.{body}`; while a secret rotates, two of them with a blank between.',
  ),
};

const RESPONSES = {
  WebhookReceived: {
    description: 'Received. Answer before you work on it: after 15 seconds the attempt has failed.',
  },
  WebhookRefused: { description: 'Never again: the endpoint is disabled, until its team makes it active.' },
  WebhookTriedAgain: {
    description:
      'Tried again, for about three days. A `Retry-After` is honoured, up to a day; redirects are not followed.',
  },
};

const parameters = Object.keys(PARAMETERS).map((name) => ({ $ref: `#/components/parameters/${name}` }));
const response = (name: keyof typeof RESPONSES) => ({ $ref: `#/components/responses/${name}` });
const responses = {
  '2XX': response('WebhookReceived'),
  '410': response('WebhookRefused'),
  default: response('WebhookTriedAgain'),
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
  schemas['DigestData'] = { type: 'object', required: ['events'], properties: { events } };
  schemas[nameOf(DIGEST)] = message(DIGEST, 'What happened in an hour.', reference('DigestData'));
  const entries = [...types.map((type) => [type, EVENT_TYPES[type]] as const), [DIGEST, DIGEST_TEXT] as const];
  const { components = {} } = document;
  Object.assign(components, {
    parameters: { ...components.parameters, ...PARAMETERS },
    responses: { ...components.responses, ...RESPONSES },
  });
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

/** `contract.published` becomes `ContractPublished`. */
const inWords = (type: string): string =>
  type
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const nameOf = (type: string): string => `${inWords(type)}Message`;

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
  return {
    operationId: `on${inWords(type)}`,
    tags: ['webhooks'],
    summary,
    description: `Sent to endpoints of the format \`standard\` that ${type === DIGEST ? 'ask for it' : `take \`${type}\``}.`,
    security: [],
    parameters,
    requestBody: { required: true, content: { 'application/json': { schema, example } } },
    responses,
    // The service calls these: generators of clients, which make a function of each operation, leave them out.
    'x-internal': true,
  };
}
