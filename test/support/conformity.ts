import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { operationsOf } from '../../src/platform/http/openapi-completion.js';
import { eachSchema, type Operation, referenced, type Schema } from '../../src/platform/http/openapi-schema.js';
import { committedDocument } from './openapi.js';

interface Described {
  readonly content?: Record<string, { schema: object }>;
}
type Responses = Readonly<Record<string, Described & { $ref?: string }>>;

interface Route {
  readonly at: string;
  readonly form: RegExp;
  readonly responses: Responses;
}

export interface Answer {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

const document = committedDocument();
const routes: Route[] = operationsOf(document).map(({ at, operation }) => ({
  at,
  form: new RegExp(`^${at.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  responses: responsesOf(operation),
}));

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'tessera', components: { schemas: closedSchemas() } });
const validators = new Map<string, ValidateFunction>();

/** The answers of an operation, shared ones included. */
function responsesOf(operation: Operation): Responses {
  const shared = (document.components?.responses ?? {}) as Responses;
  return Object.fromEntries(
    Object.entries(operation.responses as Record<string, Responses[string] & { $ref?: string }>).map(
      ([status, response]) => [status, shared[referenced(response) ?? ''] ?? response],
    ),
  );
}

/** The document's schemas, allowing no property that they do not name: an answer must not say more than is documented. */
function closedSchemas(): object {
  const schemas = structuredClone(document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const schema of Object.values(schemas)) {
    eachSchema(schema, (one) => {
      if (one.properties) {
        one.additionalProperties ??= false;
      }
    });
  }
  return schemas;
}

/** In what an answer differs from the OpenAPI document; null when it is as documented, or no route of ours. */
export function undocumented({ method, path, status, body }: Answer): string | null {
  const at = `${method} ${path}`;
  const route = routes.find(({ form }) => form.test(at));
  if (!route || status >= 500) {
    return null;
  }
  const response = described(route.responses[status]);
  if (!response) {
    return `${route.at} answered ${status}, which its documentation does not know`;
  }
  const [schema] = Object.values(response.content ?? {}).map((media) => media.schema);
  if (!schema) {
    return body === undefined ? null : `${route.at} answered ${status} with a body, and is documented to have none`;
  }
  const validate = validatorOf(schema);
  return validate(body)
    ? null
    : `${route.at} answered ${status} otherwise than documented: ${ajv.errorsText(validate.errors)}`;
}

/** What several routes answer alike is described once. */
function described(response: Responses[string] | undefined): Described | undefined {
  const shared = (document.components?.responses ?? {}) as Record<string, Described>;
  return response?.$ref === undefined ? response : shared[response.$ref.split('/').at(-1) ?? ''];
}

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"tessera#/');
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, known);
  return known;
}
