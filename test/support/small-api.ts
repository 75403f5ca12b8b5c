import type { Document } from '../../scripts/promise/document.js';
import { promiseOf } from '../../scripts/promise/promise.js';

export const json = (schema: unknown) => ({ 'application/json': { schema } });
export const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An API of one thing, as plain data that a case may change in any place. */
const small = () => ({
  info: { version: '0.1.0' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        summary: 'List the things.',
        tags: ['things'],
        security: [{ 'api-key': ['read'] }],
        parameters: [{ $ref: '#/components/parameters/Limit' }] as object[],
        responses: {
          '200': { content: json({ type: 'array', items: named('Thing') }), headers: { ETag: { schema: {} } } },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'makeThing',
        tags: ['things'],
        security: [{ 'api-key': ['write'] }],
        requestBody: { required: true, content: json(named('ThingBody')) as object },
        responses: { '201': { content: json(named('Thing')) } },
      },
    } as Record<string, Record<string, unknown>>,
  },
  webhooks: {
    'thing.made': { post: { requestBody: { required: true, content: json(named('Thing')) } } },
  } as Record<string, object>,
  components: {
    parameters: {
      Limit: { name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 100, default: 50 } },
    } as Record<string, { name: string; in: string; required: boolean; schema: object }>,
    schemas: {
      Kind: { type: 'string', enum: ['table', 'view'] },
      Thing: {
        type: 'object',
        description: 'A thing.',
        properties: {
          id: { type: 'string', description: 'Its name for machines.' },
          kind: named('Kind'),
          note: { type: 'string' },
          parent: { anyOf: [named('Thing'), { type: 'null' }] },
        } as Record<string, object>,
        required: ['id', 'kind'],
      },
      ThingBody: {
        type: 'object',
        properties: { kind: named('Kind'), note: { type: 'string', maxLength: 9, default: '' } } as Record<
          string,
          object
        >,
        required: ['kind'],
        additionalProperties: false,
      },
      ProblemView: { type: 'object', properties: { code: { type: 'string' } } as Record<string, object> },
    },
    responses: { NotFound: { content: json(named('ProblemView')) } },
  },
});
export type Small = ReturnType<typeof small>;

/** What the small API promises after a change of it. */
export const promised = (change: (document: Small) => void): Document => {
  const document = small();
  change(document);
  return promiseOf(document as Document);
};
interface Loose {
  readonly parameters: object[];
  readonly requestBody: { readonly content: object };
  readonly responses: Record<string, { headers?: object }>;
}

/** An operation of the one path. */
export const operation = (document: Small, method: string) => document.paths['/things'][method] as unknown as Loose;
