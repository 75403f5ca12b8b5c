import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from './openapi-schema.js';

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };
const headers = {
  'Retry-After': {
    required: true,
    description: 'Seconds until it is worth trying again.',
    schema: { type: 'integer', minimum: 0 },
  },
};

const REFUSALS = {
  Malformed: { description: 'The request cannot be read: its path, a header, or a body that is not JSON.', content },
  TooLarge: { description: 'The body is larger than this route takes.', content },
  UrlTooLong: { description: 'The path with its query exceeds 4 096 characters.', content },
  NotJson: { description: 'The body is of another type than `application/json`.', content },
  KeyReused: { description: '`Idempotency-Key` was used for another request.', content },
  HeadersTooLarge: { description: 'The headers, and the path with its query, exceed 16 KB.', content },
  TooMany: {
    description: 'Too much in a minute of this key, its team, or this address without a valid key.',
    headers,
    content,
  },
  Unavailable: { description: 'The database is away or busy; nothing was done.', headers, content },
} as const;

type Name = keyof typeof REFUSALS;

/** How routes of a kind may refuse besides what each says itself, said once. */
export function describeRefusals(
  document: Pick<OpenAPIObject, 'components'>,
  operations: readonly { at: string; operation: Operation }[],
): void {
  document.components = { ...document.components, responses: { ...REFUSALS } };
  for (const { operation } of operations) {
    for (const [status, name] of refusalsOf(operation)) {
      operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
    }
  }
}

function refusalsOf({ requestBody, security = [], parameters = [] }: Operation): (readonly [number, Name])[] {
  const takesKey = parameters.some((one) => '$ref' in one && one.$ref.endsWith('/IdempotencyKey'));
  return [
    [400, 'Malformed'],
    ...(requestBody
      ? ([
          [413, 'TooLarge'],
          [415, 'NotJson'],
        ] as const)
      : []),
    [414, 'UrlTooLong'],
    ...(takesKey ? ([[422, 'KeyReused']] as const) : []),
    [431, 'HeadersTooLarge'],
    ...(security.length > 0
      ? ([
          [429, 'TooMany'],
          [503, 'Unavailable'],
        ] as const)
      : []),
  ];
}
