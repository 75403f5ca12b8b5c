import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from './openapi-schema.js';

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
} as const;

type Name = keyof typeof PARAMETERS;

/** What holds of headers for all routes of a kind, said once. */
export function describeHeaders(
  document: Pick<OpenAPIObject, 'components'>,
  operations: readonly { at: string; operation: Operation }[],
): void {
  document.components = { ...document.components, parameters: { ...PARAMETERS } };
  for (const { at, operation } of operations) {
    const refs = parametersOf(at, operation).map((name) => ({ $ref: `#/components/parameters/${name}` }));
    operation.parameters = [...(operation.parameters ?? []), ...refs];
  }
}

function parametersOf(at: string, operation: Operation): Name[] {
  return changesSomething(at, operation) ? ['IdempotencyKey'] : [];
}

/** A POST that needs no more than `read` only asks. */
const changesSomething = (at: string, { security = [] }: Operation): boolean =>
  !at.startsWith('GET ') && security.some((needed) => needed['api-key']?.[0] !== 'read');
