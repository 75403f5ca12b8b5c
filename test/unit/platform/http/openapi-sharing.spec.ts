import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { omitEmptyBodies, shareRepeats } from '../../../../src/platform/http/openapi-sharing.js';

const LIMIT = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const refused = (description: string) => ({ description, content: { 'application/problem+json': {} } });

/** As many operations as there are texts, each answering 403 with its text. */
function documentOf(texts: readonly string[]): OpenAPIObject {
  const operations = texts.map((text, at) => [
    `/${at}`,
    {
      get: {
        parameters: [structuredClone(LIMIT), { name: `only_${'x'.repeat(at)}`, in: 'query' }],
        responses: { 200: { description: 'OK' }, 403: refused(text) },
      },
    },
  ]);
  const paths = Object.fromEntries(operations) as OpenAPIObject['paths'];
  return { openapi: '3.1.0', info: { title: '', version: '' }, paths };
}

const answersOf = ({ paths }: OpenAPIObject) => Object.values(paths).map((item) => item.get?.responses[403]);

describe('what many operations say alike', () => {
  it('is said once', () => {
    const document = documentOf(['No.', 'No.', 'No.', 'No.']);
    shareRepeats(document);
    expect(document.components).toEqual({ parameters: { Limit: LIMIT }, responses: { Forbidden: refused('No.') } });
    expect(answersOf(document)).toEqual(
      Array.from({ length: 4 }, () => ({ $ref: '#/components/responses/Forbidden' })),
    );
    expect(document.paths['/1']?.get?.parameters).toEqual([
      { $ref: '#/components/parameters/Limit' },
      { name: 'only_x', in: 'query' },
    ]);
  });

  it('is left where it stands when few say it, or when it is an answer of its own', () => {
    const document = documentOf(['No.', 'No.', 'No.']);
    shareRepeats(document);
    expect(document).toEqual({ ...documentOf(['No.', 'No.', 'No.']), components: { parameters: {}, responses: {} } });
  });

  it('is the commonest where some differ, and told apart by the scope that is lacking', () => {
    const reads = Array<string>(4).fill('It lacks the read scope.');
    const document = documentOf([...reads, 'It lacks the read scope, today.', 'It lacks the write scope.']);
    shareRepeats(document);
    expect(answersOf(document).slice(3)).toEqual([
      { $ref: '#/components/responses/ForbiddenRead' },
      refused('It lacks the read scope, today.'),
      refused('It lacks the write scope.'),
    ]);
  });
});

it('does not mention bodies that hold nothing', () => {
  const schema = { $ref: '#/components/schemas/NothingBody' };
  const document = {
    paths: { '/done': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } } },
    components: { schemas: { NothingBody: { type: 'object' } } },
  } as unknown as OpenAPIObject;
  omitEmptyBodies(document);
  expect(document).toEqual({ paths: { '/done': { post: { responses: {} } } }, components: { schemas: {} } });
});
