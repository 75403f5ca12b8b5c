import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './openapi-completion.js';

/** From so many places on, the same is said once. */
const OFTEN = 4;

/** A place of the document that holds a parameter or an answer, and the name that what it holds could be shared under. */
interface Place {
  readonly name: string;
  readonly value: object;
  readonly put: (reference: { readonly $ref: string }) => void;
}

/** What many operations take or answer becomes a component; where they differ, the commonest does. */
export function shareRepeats(document: OpenAPIObject): void {
  const places: Record<'parameters' | 'responses', Place[]> = { parameters: [], responses: [] };
  for (const { operation } of operationsOf(document)) {
    const parameters = (operation.parameters ?? []) as ({ name: string } | { $ref: string })[];
    parameters.forEach((value, at) => {
      if ('name' in value) {
        places.parameters.push({ name: inWords(value.name), value, put: (reference) => (parameters[at] = reference) });
      }
    });
    const responses = operation.responses as Record<string, Answer | { $ref: string }>;
    for (const [status, value] of Object.entries(responses)) {
      if ('description' in value && !(Number(status) < 300)) {
        const name = answerName(status, value);
        places.responses.push({ name, value, put: (reference) => (responses[status] = reference) });
      }
    }
  }
  const components = (document.components ??= {});
  Object.assign(components, {
    parameters: { ...components.parameters, ...shared('parameters', places.parameters) },
    responses: { ...components.responses, ...shared('responses', places.responses) },
  });
}

type Answer = { readonly description: string };

function shared(kind: string, places: readonly Place[]): Record<string, object> {
  const components: Record<string, object> = {};
  for (const [name, ofName] of Object.entries(Object.groupBy(places, (place) => place.name))) {
    const alike = Object.values(Object.groupBy(ofName ?? [], ({ value }) => JSON.stringify(value)));
    const [commonest = []] = alike.toSorted((one, other) => (other?.length ?? 0) - (one?.length ?? 0));
    if (commonest.length >= OFTEN && commonest[0]) {
      components[name] = commonest[0].value;
      commonest.forEach(({ put }) => put({ $ref: `#/components/${kind}/${name}` }));
    }
  }
  return components;
}

/** `NotFound`, or `ForbiddenWrite` where the answer says which scope it is that the key lacks. */
function answerName(status: string, { description }: Answer): string {
  const scope = /\b(read|write|admin) scope/.exec(description)?.[1] ?? '';
  return inWords(`${STATUS_CODES[status] ?? 'Other problem'} ${scope}`);
}

const inWords = (text: string): string =>
  text
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The schema of bodies that hold nothing. Clients that know of such a body send `null`, which is refused. */
const NOTHING = 'NothingBody';

/** Whoever has nothing to say need not know that an empty object is taken too. */
export function omitEmptyBodies(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    if (JSON.stringify(operation.requestBody ?? null).includes(`/${NOTHING}"`)) {
      delete operation.requestBody;
    }
  }
  delete document.components?.schemas?.[NOTHING];
}
