import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from './openapi-schema.js';

/** `*`, or entity tags as `ETag` shows them. */
const TAG = '(W/)?"[!#-~]*"';
const TAGS = { type: 'string', pattern: `^(\\*|${TAG}(, *${TAG})*)$`, example: '"2jmj7l5rSw0yVb_vlWAYkK_YBwk"' };

const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes the request safe to repeat. The same key with the same request, at once or within 24 hours, has one effect and ' +
      'gets the same status and body, with `Idempotency-Replayed: true`; with another request it is refused ' +
      '(422 `idempotency_key.reused`). A refused request leaves nothing, so it may be repaired and sent under the same key. ' +
      'Keys are those of the API key that sends them.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'Does it only if the thing is still as its `ETag` says, decided under the lock of the change; else 412 ' +
      "`precondition.failed`. For a publish it is the `ETag` of the asset's active contract.",
    schema: TAGS,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'Answers 304 without a body if the thing is still as this `ETag` says.',
    schema: TAGS,
  },
} as const;

type Name = keyof typeof PARAMETERS;

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };

/** What holds of headers for all routes of a kind, said once. */
export function describeHeaders(
  document: Pick<OpenAPIObject, 'components'>,
  operations: readonly { at: string; operation: Operation }[],
): void {
  document.components = { ...document.components, parameters: { ...PARAMETERS } };
  for (const { at, operation } of operations) {
    const names = parametersOf(at, operation);
    const refs = names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
    operation.parameters = [...(operation.parameters ?? []), ...refs];
    describeAnswers(operation.responses as Responses, names);
  }
}

type Responses = Record<string, { description: string; headers?: object; content?: object }>;

function describeAnswers(responses: Responses, names: readonly Name[]): void {
  if (names.includes('IfNoneMatch') && responses['200']) {
    const description = 'Names this state of the thing, for `If-None-Match` and `If-Match`.';
    responses['200'].headers = { ETag: { description, schema: { type: 'string' } } };
    responses['304'] = { description: 'Still as `If-None-Match` says.' };
  }
  if (names.includes('IfMatch')) {
    responses['412'] ??= { description: 'No longer as `If-Match` says.', content: PROBLEM };
  }
}

function parametersOf(at: string, operation: Operation): Name[] {
  const [method = '', path = ''] = at.split(' ');
  if (method === 'GET') {
    return path.endsWith('}') ? ['IfNoneMatch'] : [];
  }
  return changesSomething(operation) ? ['IdempotencyKey', ...(path.includes('{') ? (['IfMatch'] as const) : [])] : [];
}

/** A POST that needs no more than `read` only asks. */
const changesSomething = ({ security = [] }: Operation): boolean =>
  security.some((needed) => needed['api-key']?.[0] !== 'read');
