import { describe, expect, it } from '@jest/globals';
import { sampleOf } from '../../../../src/platform/http/openapi-sample.js';
import type { Schema } from '../../../../src/platform/http/openapi-schema.js';

const TREE: Schema = {
  type: 'object',
  required: ['name', 'children', 'parent'],
  properties: {
    name: { type: 'string', example: 'root' },
    children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    parent: { $ref: '#/components/schemas/Tree' },
  },
};
const known = { schemas: { Tree: TREE }, examples: new Map<string, unknown>([['Given', { by: 'hand' }]]) };

describe('a sample of a schema', () => {
  it.each<[string, Schema, unknown]>([
    ['is its example', { type: 'string', example: 'orders' }, 'orders'],
    ['is the first of an enum', { type: 'string', enum: ['read', 'write'] }, 'read'],
    ['is its default', { type: 'integer', default: 50 }, 50],
    ['fits its format', { type: 'string', format: 'date-time' }, '2026-01-31T12:00:00.000Z'],
    ['is null where null is allowed', { type: ['string', 'null'] }, null],
    ['is null where a part allows it', { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] }, null],
    ['is one of its parts', { oneOf: [{ type: 'string', example: 'a' }, { type: 'integer' }] }, 'a'],
    ['is a list of one', { type: 'array', items: { type: 'boolean' } }, [false]],
    ['is the one given by hand', { $ref: '#/components/schemas/Given' }, { by: 'hand' }],
    ['stops where a schema contains itself', { $ref: '#/components/schemas/Tree' }, { name: 'root', children: [] }],
    ['leaves out what is optional', { type: 'object', properties: { a: { type: 'string' } } }, {}],
    ['keeps optional examples', { type: 'object', properties: { a: { type: 'string', example: 'x' } } }, { a: 'x' }],
  ])('%s', (_, schema, sample) => {
    expect(sampleOf(schema, known)).toEqual(sample);
  });
});
