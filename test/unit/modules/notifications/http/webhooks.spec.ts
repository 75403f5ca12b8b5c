import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { DomainEvent } from '../../../../../src/kernel/domain-event.js';
import { EVENT_TYPES, type EventType } from '../../../../../src/kernel/event-types.js';
import { signatureHeaders } from '../../../../../src/modules/notifications/delivery/webhook-signature.js';
import { messageOf } from '../../../../../src/modules/notifications/domain/message.js';
import { committedDocument } from '../../../../support/openapi.js';
import { eachSchema, type Schema } from '../../../../../src/platform/http/openapi-schema.js';
import { EVENTS, ID, NOW } from '../../../../support/events-of-each-type.js';

const document = committedDocument();
const webhooks = (document as unknown as { webhooks?: Record<string, { post: Webhook }> }).webhooks ?? {};
interface Webhook {
  readonly parameters: readonly { readonly $ref: string }[];
  readonly requestBody: { readonly content: { readonly 'application/json': { example: Example; schema: Schema } } };
}
interface Example {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The document's schemas, which allow nothing that they do not name. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const closed = structuredClone(document.components?.schemas ?? {}) as Record<string, Schema>;
for (const schema of Object.values(closed)) {
  eachSchema(schema, (one) => {
    if (one.properties) {
      one.additionalProperties ??= false;
    }
  });
}
ajv.addSchema({ $id: 'tessera', components: { schemas: closed } });

function errorsOf(type: string, body: unknown): unknown {
  const { $ref = '' } = webhooks[type]!.post.requestBody.content['application/json'].schema;
  const validate = ajv.getSchema(`tessera${$ref}`);
  return validate?.(body) === undefined ? 'no schema' : validate.errors;
}

/** What a team is sent of an event, as it is read back from the log. */
function bodyOf({ action, assetId = null, data = {} }: DomainEvent): Example {
  const stored = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const event = { id: ID, action, occurredAt: NOW, assetId, data: stored };
  return JSON.parse(JSON.stringify(messageOf(event, { teamId: ID, publicUrl: 'https://tessera.example' }))) as Example;
}

describe('the webhooks of the OpenAPI document', () => {
  it('are one for each type of event, and the digest', () => {
    expect(Object.keys(webhooks).toSorted()).toEqual([...Object.keys(EVENT_TYPES), 'digest'].toSorted());
    const recorded = new Set(EVENTS.map(({ action }) => action));
    expect((Object.keys(EVENT_TYPES) as EventType[]).filter((type) => !recorded.has(type))).toEqual([]);
  });

  it('name the headers that every message carries', () => {
    const headers = Object.keys(signatureHeaders({ id: ID, attemptedAt: NOW, body: '' }, []));
    const parameters = new Map(
      Object.entries(document.components?.parameters ?? {}).map(([name, one]) => [
        `#/components/parameters/${name}`,
        one,
      ]),
    );
    for (const { post } of Object.values(webhooks)) {
      expect(post.parameters.map(({ $ref }) => parameters.get($ref))).toMatchObject(headers.map((name) => ({ name })));
    }
  });

  it.each(EVENTS.map((event) => [event.action, event] as const))('describe the body of %s', (type, event) => {
    const body = bodyOf(event);
    expect({ body, errors: errorsOf(type, body) }).toEqual({ body, errors: null });
    const { example } = webhooks[type]!.post.requestBody.content['application/json'];
    expect(errorsOf(type, example)).toBeNull();
    expect(Object.keys(body.data)).toEqual(expect.arrayContaining(Object.keys(example.data)));
    expect(example.type).toBe(type);
  });

  it('describe a digest', () => {
    const events = EVENTS.map(bodyOf);
    expect(errorsOf('digest', { type: 'digest', timestamp: NOW.toISOString(), data: { events } })).toBeNull();
    expect(errorsOf('digest', { type: 'digest', timestamp: NOW.toISOString(), data: { events: [{}] } })).not.toBeNull();
  });
});
