import type { Answer, Document, Operation, Paths, Reference } from './document.js';

/** Words for people, which may be put otherwise at any time. */
const WORDS = new Set(['description', 'summary', 'title', 'example', 'examples', 'discriminator', 'x-internal']);
/** Keywords whose members are names. */
const NAMED = new Set(['properties', 'schemas', 'parameters', 'responses', 'content', 'headers']);

/** What a document promises to clients: what they may send and what they are told, without the words and the refusals. */
export function promiseOf({ info, paths, webhooks = {}, components = {} }: Document): Document {
  const { schemas = {}, parameters = {} } = components;
  return {
    info: { version: info.version },
    paths: withoutRefusals(paths),
    webhooks: withoutRefusals(webhooks),
    components: { schemas: wordless(schemas, true), parameters: wordless(parameters, true) },
  };
}

/** A line for each operation and schema, so that a difference of two shows whole ones. */
export function promiseText({ info, paths, webhooks = {}, components = {} }: Document): string {
  const lines = (named: object) =>
    Object.entries(named).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const group = (named: object) => `{\n${lines(named).join(',\n')}\n}`;
  const { schemas = {}, parameters = {} } = components;
  return `{
"info": ${JSON.stringify(info)},
"paths": ${group(paths)},
"webhooks": ${group(webhooks)},
"components": {
"parameters": ${group(parameters)},
"schemas": ${group(schemas)}
}
}
`;
}

function withoutRefusals(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, withoutRefusalsOf(operation)])),
    ]),
  );
}

function withoutRefusalsOf({ responses = {}, ...operation }: Operation): Operation {
  const successes: Record<string, Answer | Reference> = Object.fromEntries(
    Object.entries(responses).filter(([status, answer]) => /^2\d\d$/.test(status) && !('$ref' in answer)),
  );
  return wordless({ ...operation, responses: successes }, false);
}

function wordless<T>(value: T, isNamed: boolean): T {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => wordless(item, false)) as T;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(([key]) => isNamed || !WORDS.has(key));
  return Object.fromEntries(
    kept.map(([key, member]) => [key, wordless(member as unknown, !isNamed && NAMED.has(key))]),
  ) as T;
}
