import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { clientTypes } from '../../scripts/openapi-client.js';
import { type AcceptedBreak, unaccepted } from '../../scripts/promise/accepted.js';
import { breaksBetween } from '../../scripts/promise/breaks.js';
import type { Document } from '../../scripts/promise/document.js';
import { promiseOf, promiseText } from '../../scripts/promise/promise.js';
import { operationsOf } from '../../src/platform/http/openapi-completion.js';
import { eachSchema, type Schema, typesOf } from '../../src/platform/http/openapi-schema.js';
import { committedDocument, committedText, generatedDocument } from '../support/openapi.js';

/** Fields that hold whatever their owner wants, or a document of another format. */
const FREE_FORM = new Set(
  'metadata details schema guarantees before after before_guarantees after_guarantees data row manifest catalog run_results terms'.split(
    ' ',
  ),
);

const document = committedDocument();
const plain = (given: OpenAPIObject): Document => JSON.parse(JSON.stringify(given)) as Document;
const committedPromise = (): string => readFileSync('openapi/promised.json', 'utf8');
const operations = operationsOf(document);
const schemas = document.components?.schemas ?? {};

interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}
const mediaOf = (body: unknown): Media[] =>
  Object.values((body as { content?: Record<string, Media> } | undefined)?.content ?? {});

/** Every request and response body, with where it stands. */
const bodies = operations.flatMap(({ at, operation }) => [
  ...mediaOf(operation.requestBody).map((media) => ({ at: `${at} body`, status: 0, media })),
  ...Object.entries(operation.responses).flatMap(([status, response]) =>
    mediaOf(response).map((media) => ({ at: `${at} ${status}`, status: Number(status), media })),
  ),
]);

describe('openapi/', () => {
  let generated: OpenAPIObject;
  beforeAll(async () => {
    generated = await generatedDocument();
  });

  it('is what the code says; if not, run `npm run openapi` and commit it', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(generated)));
  });

  it('is written the same on every run', () => {
    expect(committedText()).toBe(`${JSON.stringify(generated, null, 2)}\n`);
  });

  it('has the client types of the document', async () => {
    expect(readFileSync('openapi/client.ts', 'utf8')).toBe(await clientTypes(generated));
  });

  it('breaks no client of what was promised last, but for what openapi/breaks.json accepts with a reason', () => {
    const accepted = JSON.parse(readFileSync('openapi/breaks.json', 'utf8')) as AcceptedBreak[];
    const promise = promiseOf(plain(generated));
    const breaks = breaksBetween(JSON.parse(committedPromise()) as Document, promise);
    expect(unaccepted(breaks, accepted, promise.info.version)).toEqual([]);
    expect(committedPromise()).toBe(promiseText(promise));
  });

  it('breaks clients where it loses a field of an answer', () => {
    const changed = structuredClone(document);
    const team: Schema = changed.components?.schemas?.['TeamView'] ?? {};
    delete team.properties?.['name'];
    const breaks = breaksBetween(promiseOf(plain(document)), promiseOf(plain(changed)));
    expect(breaks).toEqual(['schema TeamView/name in an answer: column_removed']);
  });

  it('is OpenAPI 3.1 of this package’s version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version }, servers: [{ url: '/' }] });
    const old: string[] = [];
    for (const [name, schema] of Object.entries(schemas) as [string, Schema][]) {
      eachSchema(schema, (one) => old.push(...('nullable' in one ? [name] : [])));
    }
    expect(old).toEqual([]);
  });

  it('has only patterns that every language reads: no classes of Unicode, and nothing that looks around', () => {
    const patterns = [...committedText().matchAll(/"pattern": "(.*)"/g)].map(([, pattern = '']) => pattern);
    expect(patterns).not.toEqual([]);
    expect(patterns.filter((pattern) => /\\[pP]\{|\(\?[=!<]/.test(pattern))).toEqual([]);
  });

  it('has only references that lead somewhere', () => {
    const targets = [...committedText().matchAll(/"\$ref": "#\/components\/([^"]+)"/g)].map(([, name]) => name);
    expect(committedText().match(/"\$ref"/g)).toHaveLength(targets.length);
    const { parameters = {}, responses = {} } = document.components ?? {};
    const there = [
      ...Object.keys(schemas).map((name) => `schemas/${name}`),
      ...Object.keys(parameters).map((name) => `parameters/${name}`),
      ...Object.keys(responses).map((name) => `responses/${name}`),
    ];
    expect(targets.filter((name = '') => !there.includes(name))).toEqual([]);
    expect(there.filter((name) => !targets.includes(name))).toEqual([]);
  });
});

/** Lines of text for as long as somebody listens. */
const isStream = (response: unknown): boolean =>
  'text/event-stream' in ((response as { content?: object }).content ?? {});

describe('every operation', () => {
  it('has an id of its own, a summary, a description and a described tag', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags?.map(({ name }) => name);
    for (const { at, operation } of operations) {
      expect({ at, id: operation.operationId }).toEqual({ at, id: expect.stringMatching(/^[a-z][A-Za-z]+$/) });
      expect({ at, summary: operation.summary }).toEqual({ at, summary: expect.stringMatching(/^[A-Z].*\.$/s) });
      expect({ at, description: operation.description }).toEqual({ at, description: expect.stringMatching(/\.$/) });
      expect({ at, tags: operation.tags?.filter((tag) => !tags?.includes(tag)) }).toEqual({ at, tags: [] });
    }
  });

  it('answers in described shapes', () => {
    for (const { at, operation } of operations) {
      const statuses = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
      expect({ at, statuses }).not.toEqual({ at, statuses: [] });
      for (const status of statuses.filter((one) => one !== '204' && !isStream(operation.responses[one]))) {
        const shaped = mediaOf(operation.responses[status]).filter(({ schema }) => schema.type !== 'string');
        expect({ at, status, bodies: shaped.length }).toEqual({ at, status, bodies: 1 });
      }
    }
    expect(bodies.filter(({ media }) => !media.schema).map(({ at }) => at)).toEqual([]);
  });

  it('says which key it needs, and how it refuses', () => {
    for (const { at, operation } of operations.filter((one) => one.at.includes('/api/v1/'))) {
      const statuses = Object.keys(operation.responses);
      expect({ at, security: operation.security }).toEqual({
        at,
        security: [{ 'api-key': [expect.stringMatching(/^(read|write|admin)$/)] }],
      });
      const hasPath = at.includes('{');
      const refusals = ['401', '403', ...(hasPath ? ['404', '422'] : []), ...(operation.requestBody ? ['422'] : [])];
      expect({ at, missing: refusals.filter((status) => !statuses.includes(status)) }).toEqual({ at, missing: [] });
    }
  });

  it('has an example for every body, which the schema of the body allows', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ $id: 'tessera', components: document.components });
    // A text, such as a drawn graph, has no shape that an example would show.
    const shaped = bodies.filter(({ status, media }) => status < 400 && media.schema?.type !== 'string');
    for (const { at, media } of shaped) {
      const [name] = JSON.stringify(media.schema).match(/(?<=schemas\/)\w+/) ?? [''];
      const validate = ajv.getSchema(`tessera#/components/schemas/${name}`);
      const valid = validate?.(media.example);
      expect({ at, errors: valid === undefined ? 'no schema' : validate?.errors }).toEqual({ at, errors: null });
    }
  });
});

describe('every parameter', () => {
  it('is described', () => {
    const own = operations.flatMap(({ at, operation }) =>
      ((operation.parameters ?? []) as Named[]).map((one) => ({ ...one, at })),
    );
    const common = Object.entries(document.components?.parameters ?? {}).map(([at, one]) => ({
      ...(one as Named),
      at,
    }));
    const bare = [...own, ...common].filter(({ name, description }) => name !== undefined && !description);
    expect(bare.map(({ at, name }) => `${at} ${name}`)).toEqual([]);
  });
});

interface Named {
  readonly name?: string;
  readonly description?: string;
}

/** Holds any value, or any object. */
function isUntyped(schema: Schema): boolean {
  const { properties, additionalProperties, allOf, anyOf, oneOf, $ref } = schema;
  const says = [properties, allOf, anyOf, oneOf, $ref, schema.enum, schema.required].some(Boolean);
  const members = typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
  return !says && !members && (schema.type === undefined || typesOf(schema).includes('object'));
}

/** Names of the untyped schemas inside one, each by the property that holds it. */
function untypedIn(schema: Schema, name: string): string[] {
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const inner = [
    items,
    typeof additionalProperties === 'object' ? additionalProperties : undefined,
    ...allOf,
    ...oneOf,
  ];
  return [
    ...(isUntyped(schema) ? [name] : []),
    ...(Object.entries(properties) as [string, Schema][]).flatMap(([field, one]) => untypedIn(one, field)),
    ...[...inner, ...anyOf].flatMap((one) => (one ? untypedIn(one as Schema, name) : [])),
  ];
}

it('every schema says what it holds, but for other formats, metadata, and what may be any JSON', () => {
  const named = (Object.entries(schemas) as [string, Schema][]).flatMap(([name, schema]) => untypedIn(schema, name));
  const inline = bodies.flatMap(({ at, media }) => untypedIn(media.schema, at));
  expect([...new Set([...named, ...inline])].filter((name) => !FREE_FORM.has(name)).sort()).toEqual([]);
  expect([...FREE_FORM].filter((name) => !named.includes(name))).toEqual([]);
});
