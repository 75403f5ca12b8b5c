import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { completeDocument, operationsOf } from '../../../../src/platform/http/openapi-completion.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: {
    '/things/{id}': {
      post: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'limit', in: 'query', required: true, schema: { type: 'number', default: 50 } },
        ],
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/ThingBody' }) },
        responses: {
          201: { description: '', ...json({ $ref: '#/components/schemas/Thing' }) },
          409: { description: 'Taken.', ...json({ $ref: '#/components/schemas/ProblemView' }) },
        },
      },
    },
  },
  components: {
    schemas: {
      ThingBody: {
        type: 'object',
        properties: { name: { type: 'string' }, force: { type: 'boolean', default: false } },
        required: ['name', 'force'],
      },
      Thing: {
        type: 'object',
        required: ['id', 'asset_ids', 'request_id', 'count', 'share', 'owner_team_id'],
        properties: {
          id: { type: 'string' },
          asset_ids: { type: 'array', items: { type: 'string' } },
          request_id: { type: 'string' },
          count: { type: ['number', 'null'] },
          share: { type: 'number', format: 'double' },
          owner_team_id: { type: ['string', 'null'] },
          before: { type: ['object', 'null'], description: 'Any JSON value.' },
          metadata: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
} as unknown as OpenAPIObject;

describe('completing the OpenAPI document', () => {
  const document = completeDocument(DOCUMENT, new Map([['ThingBody', { name: 'orders' }]]));
  const [{ operation }] = operationsOf(document) as [ReturnType<typeof operationsOf>[number]];
  const thing = document.components?.schemas?.['Thing'];

  it('leaves the generated one as it was', () => {
    expect(DOCUMENT.paths['/things/{id}']?.post?.responses[201]).toMatchObject({ description: '' });
  });

  it('says that ids are UUIDs, but not those of others', () => {
    expect(thing).toMatchObject({
      properties: {
        id: { format: 'uuid' },
        asset_ids: { items: { format: 'uuid' } },
        owner_team_id: { type: ['string', 'null'], format: 'uuid' },
        request_id: expect.not.objectContaining({ format: 'uuid' }),
      },
    });
    expect(operation.parameters?.[0]).toMatchObject({ schema: { format: 'uuid' } });
  });

  it('says that numbers are whole unless their format is double', () => {
    expect(thing).toMatchObject({ properties: { count: { type: ['integer', 'null'] }, share: { type: 'number' } } });
  });

  it('takes what TypeScript calls unknown for any value, and a record for an object', () => {
    expect(thing).toMatchObject({
      properties: { before: { description: 'Any JSON value.' }, metadata: { type: 'object' } },
    });
    expect(thing).not.toHaveProperty('properties.before.type');
  });

  it('requires nothing in a body that has a default', () => {
    expect(document.components?.schemas?.['ThingBody']).toMatchObject({ required: ['name'] });
  });

  it('makes a parameter with a default optional', () => {
    expect(operation.parameters?.[1]).toMatchObject({ required: false, schema: { type: 'integer' } });
  });

  it('gives errors the media type of problems, and every operation a default one', () => {
    expect(Object.keys(operation.responses)).toEqual(['201', '400', '409', '413', '414', '415', '431', 'default']);
    expect(operation.responses[409]).toMatchObject({
      description: 'Taken.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
    });
  });

  it('describes a response by its status when nobody did', () => {
    expect(operation.responses[201]).toMatchObject({ description: 'Created' });
  });

  it('takes the example given by hand, else puts one together', () => {
    expect(operation.requestBody).toMatchObject({ content: { 'application/json': { example: { name: 'orders' } } } });
    const id = '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e';
    const example = { id, asset_ids: [id], request_id: 'text', count: null, share: 0.5, owner_team_id: null };
    expect(operation.responses[201]).toMatchObject({ content: { 'application/json': { example } } });
  });

  it('closes bodies, and leaves answers open for what comes', () => {
    expect(document.components?.schemas?.['ThingBody']).toMatchObject({ additionalProperties: false });
    expect(thing).not.toHaveProperty('additionalProperties');
  });

  it('says once how all routes of a kind may refuse', () => {
    const { 400: unreadable, 413: large, 414: url, 415: other, 429: many, 431: long } = operation.responses;
    expect([unreadable, large, url, other, long]).toEqual(
      ['Malformed', 'TooLarge', 'UrlTooLong', 'NotJson', 'HeadersTooLarge'].map((name) => ({
        $ref: `#/components/responses/${name}`,
      })),
    );
    expect(many).toBeUndefined();
  });
});
