import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { alternativesByName } from './needs-one-of.js';
import { describeHeaders } from './openapi-headers.js';
import { describeRefusals } from './openapi-refusals.js';
import { type Known, sampleOf } from './openapi-sample.js';
import { eachSchema, type Operation, type Schema, typesOf } from './openapi-schema.js';
import { wordOperation } from './openapi-words.js';

type Content = Record<string, { schema?: Schema; example?: unknown }>;
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema };

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;
/** Fields that end like ids and are not ours: a client's, another tool's, or of any kind. */
const NOT_OUR_IDS = new Set(['request_id', 'run_id', 'unique_id', 'entity_id']);
const PROBLEM = { $ref: '#/components/schemas/ProblemView' };

/** Every operation of a document, with where it stands. */
export function operationsOf({ paths }: Pick<OpenAPIObject, 'paths'>): { at: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ at: `${method.toUpperCase()} ${path}`, operation }] : [];
    }),
  );
}

/**
 * What the generator cannot know, said once for all routes: ids are UUIDs, numbers are whole unless their format says
 * `double`, what has a default is optional, bodies hold no other fields, errors are `application/problem+json`, and there is
 * an example for all.
 */
export function completeDocument(generated: OpenAPIObject, examples: Known['examples']): OpenAPIObject {
  const document = structuredClone(generated);
  const schemas = (document.components?.schemas ?? {}) as Known['schemas'];
  for (const [name, schema] of Object.entries(schemas)) {
    eachSchema(schema, completeSchema);
    if (name.endsWith('Body')) {
      requireNoDefaults(schema);
      schema.additionalProperties ??= false;
      requireOneOf(schema, alternativesByName.get(name) ?? []);
    }
  }
  for (const { operation } of operationsOf(document)) {
    for (const parameter of (operation.parameters ?? []) as Parameter[]) {
      completeParameter(parameter);
    }
    completeBodies(operation, { schemas, examples });
    wordOperation(operation);
  }
  describeHeaders(document, operationsOf(document));
  describeRefusals(document, operationsOf(document));
  return document;
}

function completeSchema(schema: Schema): void {
  if (typesOf(schema).includes('number') && schema.format === undefined) {
    schema.type = Array.isArray(schema.type) ? ['integer', 'null'] : 'integer';
  }
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    if (/(^|_)ids?$/.test(name) && !NOT_OUR_IDS.has(name)) {
      completeId(property.items ?? property);
    }
    if (isUnknown(property)) {
      delete property.type;
    }
  }
}

/** `unknown` in TypeScript is any JSON value, which the generator takes for an object; a record says what it may hold. */
function isUnknown(property: Schema): boolean {
  const { properties, additionalProperties, allOf, anyOf, oneOf } = property;
  return typesOf(property)[0] === 'object' && ![properties, additionalProperties, allOf, anyOf, oneOf].some(Boolean);
}

function requireNoDefaults(body: Schema): void {
  const properties = (body.properties ?? {}) as Record<string, Schema>;
  const required = (body.required ?? []).filter((name) => properties[name]?.default === undefined);
  body.required = required;
  if (required.length === 0) {
    delete body.required;
  }
}

function requireOneOf(body: Schema, fields: readonly string[]): void {
  if (fields.length > 0) {
    body.anyOf = fields.map((field) => ({ required: [field] }));
  }
}

function completeId(id: Schema): void {
  if (typesOf(id).includes('string')) {
    id.format ??= 'uuid';
  }
}

function completeParameter(parameter: Parameter): void {
  const { schema } = parameter;
  if (!schema) {
    return;
  }
  completeSchema(schema);
  if (typesOf(schema).includes('string')) {
    delete schema.items;
  }
  if (schema.default !== undefined) {
    parameter.required = false;
  }
  if (parameter.in === 'path') {
    schema.format ??= 'uuid';
    parameter.description ??= 'Which one, by the `id` that lists and answers give it.';
  }
}

function completeBodies(operation: Operation, known: Known): void {
  const responses = operation.responses as Record<string, { description: string; content?: Content }>;
  for (const [status, response] of Object.entries(responses)) {
    response.description ||= STATUS_CODES[status] ?? status;
    if (Number(status) >= 400) {
      response.content = { 'application/problem+json': { schema: PROBLEM } };
    } else {
      giveExamples(response.content, known);
    }
  }
  responses['default'] ??= {
    description: 'A fault of ours (500).',
    content: { 'application/problem+json': { schema: PROBLEM } },
  };
  giveExamples((operation.requestBody as { content?: Content } | undefined)?.content, known);
}

function giveExamples(content: Content = {}, known: Known): void {
  for (const media of Object.values(content)) {
    if (media.schema) {
      media.example ??= sampleOf(media.schema, known);
    }
  }
}
