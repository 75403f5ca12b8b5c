import type { Answer, Content, Document, Operation, Parameter, Reference, Schema, Schemas } from './document.js';
import { COMPONENT } from './document.js';

/** From the weakest on: who has a later one has all before it. */
const SCOPES = ['read', 'write', 'admin'];

type Components = NonNullable<Document['components']>;

/** All of a request as one value: the key, the parameters by where they go, the body by its media type. */
export function requestOf(operation: Operation, { parameters = {} }: Components): Schema {
  const given = (operation.parameters ?? []).map((one) => resolved(one, parameters));
  const places = Object.entries(Object.groupBy(given, (one) => one.in));
  const body = operation.requestBody;
  return closed({
    ...Object.fromEntries(places.map(([place, some = []]) => [place, parametersIn(some)])),
    ...keyFor(operation),
    ...(body ? { body: { schema: closed(contentIn(body.content, false)), required: body.required === true } } : {}),
  });
}

/** All that a success says, by status; what it may hold beyond that is nobody's business. */
export function answersOf({ responses = {} }: Operation): Schema {
  return open(
    Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, { schema: answerIn(answer as Answer) }]),
    ),
  );
}

/** What the service sends by itself. */
export function messageOf({ requestBody }: Operation): Schema {
  return open(contentIn(requestBody?.content ?? {}, true));
}

/** A schema with all that its references lead to, as a document of JSON Schema. */
export function documentOf(schema: Schema, schemas: Schemas): Schema {
  const $defs: Record<string, Schema> = {};
  const waiting: Schema[] = [schema];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(one).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!(name in $defs)) {
        waiting.push(($defs[name] = schemas[name] ?? {}));
      }
    }
  }
  const sorted = Object.fromEntries(Object.entries($defs).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.parse(JSON.stringify({ ...schema, $defs: sorted }).replaceAll(`"${COMPONENT}`, '"#/$defs/')) as Schema;
}

type Members = Readonly<Record<string, { readonly schema: Schema; readonly required?: boolean }>>;

const open = (members: Members): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema])),
  required: Object.keys(members).filter((name) => members[name]?.required === true),
});

const closed = (members: Members): Schema => ({ ...open(members), additionalProperties: false });

function parametersIn(parameters: readonly Parameter[]): Members[string] {
  const members = parameters.map(({ name, required = false, schema = {} }) => [name, { schema, required }] as const);
  return { schema: closed(Object.fromEntries(members)), required: parameters.some((one) => one.required === true) };
}

/** A read key may not write, and whoever needs no key may send any. */
function keyFor({ security = [] }: Operation): Members {
  const [scope] = security.flatMap((one) => Object.values(one).flat());
  const isPublic = security.every((one) => Object.keys(one).length === 0);
  const enough = SCOPES.slice(Math.max(SCOPES.indexOf(scope ?? ''), 0));
  return { key: { schema: { enum: enough }, required: !isPublic } };
}

function answerIn({ content = {}, headers = {} }: Answer): Schema {
  const told = Object.entries(headers).map(([name, { schema = {} }]) => [name, { schema }] as const);
  return open({ ...contentIn(content, false), ...Object.fromEntries(told) });
}

const contentIn = (content: Content, required: boolean): Members =>
  Object.fromEntries(Object.entries(content).map(([media, { schema = {} }]) => [media, { schema, required }]));

function resolved(one: Parameter | Reference, parameters: Readonly<Record<string, Parameter>>): Parameter {
  const found = '$ref' in one ? parameters[one.$ref.split('/').at(-1) ?? ''] : one;
  if (!found) {
    throw new Error(`${JSON.stringify(one)} leads nowhere`);
  }
  return found;
}
