import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { nameEnums } from '../../../../src/platform/http/openapi-enums.js';
import { generatedDocument } from '../../../support/openapi.js';

const document = await generatedDocument();
const schemas = (document.components?.schemas ?? {}) as Record<string, { properties: object; enum?: string[] }>;

describe('lists of values in the OpenAPI document', () => {
  it('have one name wherever they may stand', () => {
    expect(schemas['Scope']).toEqual({ type: 'string', enum: ['read', 'write', 'admin'] });
    for (const place of ['ApiKeyView', 'ApiKeyCreatedView', 'CreateApiKeyBody']) {
      expect(schemas[place]?.properties).toMatchObject({ scopes: { items: { $ref: '#/components/schemas/Scope' } } });
    }
  });

  it('keep what is said of the place, and may be null there', () => {
    expect(schemas['EndpointView']?.properties).toMatchObject({
      digest: {
        description: expect.any(String),
        anyOf: [{ $ref: '#/components/schemas/Digest' }, { type: 'null' }],
      },
    });
    expect(schemas['PublishBody']?.properties).toMatchObject({
      schema_format: { default: 'json_schema', allOf: [{ $ref: '#/components/schemas/SchemaFormat' }] },
    });
  });

  it('share no value, since Go has one constant for each', () => {
    const values = Object.values(schemas).flatMap((schema) => (schema.enum && !schema.properties ? schema.enum : []));
    expect(values.length).toBeGreaterThan(60);
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
  });

  it('are not named after a property that has none', () => {
    const empty = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } as OpenAPIObject;
    expect(() => nameEnums(empty)).toThrow('AcknowledgmentView.answer has no list of values to name');
  });
});
