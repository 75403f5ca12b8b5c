import { describe, expect, it } from '@jest/globals';
import { breaksBetween } from '../../../../scripts/promise/breaks.js';
import { json, named, operation, promised, type Small } from '../../../support/small-api.js';

const breaksOf = (change: (document: Small) => void) =>
  breaksBetween(
    promised(() => {}),
    promised(change),
  );

const LIST = 'GET /things';
const MAKE = 'POST /things';

describe('clients of an API break', () => {
  it.each<[what: string, change: (document: Small) => void, lines: readonly string[]]>([
    ['an operation goes', ({ paths }) => delete paths['/things']['get'], [`${LIST} is gone`]],
    [
      'an operation gets another id, and so a method another name',
      (d) => Object.assign(operation(d, 'get'), { operationId: 'things' }),
      [`${LIST} is no longer called listThings`],
    ],
    [
      'an operation moves to another tag, and so to another class',
      (d) => Object.assign(operation(d, 'get'), { tags: ['other'] }),
      [`${LIST} is no longer under things`],
    ],
    [
      'a key that was enough no longer is',
      (d) => Object.assign(operation(d, 'get'), { security: [{ 'api-key': ['admin'] }] }),
      [`${LIST} /key in a request: enum_values_removed`],
    ],
    [
      'a parameter goes',
      (d) => Object.assign(operation(d, 'get'), { parameters: [] }),
      [`${LIST} /query in a request: column_removed`],
    ],
    [
      'a parameter that must be there comes',
      (d) => operation(d, 'get').parameters.push({ name: 'q', in: 'query', required: true, schema: {} }),
      [`${LIST} /query in a request: required_added`, `${LIST} /query/q in a request: column_added`],
    ],
    [
      'a parameter must be there now',
      ({ components }) => Object.assign(components.parameters['Limit'] ?? {}, { required: true }),
      [`${LIST} /query in a request: required_added`, `${LIST} /query/limit in a request: required_added`],
    ],
    [
      'a parameter takes less',
      ({ components }) => Object.assign(components.parameters['Limit']?.schema ?? {}, { maximum: 10 }),
      [`${LIST} /query/limit in a request: constraint_tightened`],
    ],
    [
      'a parameter left out means something else',
      ({ components }) => Object.assign(components.parameters['Limit']?.schema ?? {}, { default: 10 }),
      [`${LIST} /query/limit in a request: default_changed`],
    ],
    [
      'a field of a body goes',
      ({ components }) => delete components.schemas.ThingBody.properties['note'],
      ['schema ThingBody/note in a request: column_removed'],
    ],
    [
      'a field of a body must be there now',
      ({ components }) => components.schemas.ThingBody.required.push('note'),
      ['schema ThingBody/note in a request: required_added'],
    ],
    [
      'a field of a body takes less',
      ({ components }) => Object.assign(components.schemas.ThingBody.properties['note'] ?? {}, { maxLength: 8 }),
      ['schema ThingBody/note in a request: constraint_tightened'],
    ],
    [
      'a body is no longer taken in its media type',
      (d) => Object.assign(operation(d, 'post').requestBody, { content: { 'text/csv': { schema: {} } } }),
      [`${MAKE} /body/application~1json in a request: column_removed`],
    ],
    [
      'a field of an answer goes, told once for all that answer it',
      ({ components }) => delete components.schemas.Thing.properties['note'],
      ['schema Thing/note in an answer: column_removed'],
    ],
    [
      'a field of an answer may be missing now',
      ({ components }) => components.schemas.Thing.required.pop(),
      ['schema Thing/kind in an answer: required_removed'],
    ],
    [
      'a field of an answer may be null now',
      ({ components }) =>
        Object.assign(components.schemas.Thing.properties['note'] ?? {}, { type: ['string', 'null'] }),
      ['schema Thing/note in an answer: nullable_added'],
    ],
    [
      'a field of an answer has another type',
      ({ components }) => Object.assign(components.schemas.Thing.properties['note'] ?? {}, { type: 'integer' }),
      ['schema Thing/note in an answer: type_changed'],
    ],
    [
      'answers have a value that nobody has seen',
      ({ components }) => components.schemas.Kind.enum.push('model'),
      ['schema Kind in an answer: enum_values_added'],
    ],
    [
      'a list of values, of which clients have constants, loses one',
      ({ components }) => components.schemas.Kind.enum.pop(),
      ['schema Kind has no "view" any more', 'schema Kind in a request: enum_values_removed'],
    ],
    [
      'a schema, of which clients have a class, gets another name',
      (d) => {
        Object.assign(d.components.schemas, { ThingRequest: d.components.schemas.ThingBody });
        Object.assign(operation(d, 'post').requestBody, { content: json(named('ThingRequest')) });
        Reflect.deleteProperty(d.components.schemas, 'ThingBody');
      },
      ['schema ThingBody is gone'],
    ],
    [
      'a success is no longer told of',
      (d) => Object.assign(operation(d, 'post'), { responses: { '204': {} } }),
      [`${MAKE} answers 204`, `${MAKE} /201 in an answer: column_removed`],
    ],
    [
      'a success comes that nobody waits for',
      (d) => Object.assign(operation(d, 'post').responses, { '202': {} }),
      [`${MAKE} answers 202`],
    ],
    [
      'an answer loses a header',
      (d) => delete operation(d, 'get').responses['200']?.headers,
      [`${LIST} /200/ETag in an answer: column_removed`],
    ],
    [
      'refusals say less',
      ({ components }) => delete components.schemas.ProblemView.properties['code'],
      ['schema ProblemView/code in an answer: column_removed'],
    ],
    ['a webhook goes', ({ webhooks }) => delete webhooks['thing.made'], ['webhook thing.made is gone']],
  ])('where %s', (_what, change, lines) => {
    expect(breaksOf(change)).toEqual(lines);
  });
});

describe('clients of an API do not notice', () => {
  it.each<[what: string, change: (document: Small) => void]>([
    ['nothing', () => {}],
    ['other words', (d) => Object.assign(operation(d, 'get'), { summary: 'All things.', description: 'In order.' })],
    ['an operation more', (d) => Object.assign(d.paths['/things'], { delete: { operationId: 'endThings' } })],
    [
      'a weaker key that is enough',
      (d) => Object.assign(operation(d, 'post'), { security: [{ 'api-key': ['read'] }] }),
    ],
    ['no key', (d) => Object.assign(operation(d, 'post'), { security: [] })],
    [
      'a parameter that may be left out',
      (d) => operation(d, 'get').parameters.push({ name: 'q', in: 'query', schema: {} }),
    ],
    [
      'a parameter that takes more',
      ({ components }) => Object.assign(components.parameters['Limit']?.schema ?? {}, { maximum: 200 }),
    ],
    [
      'a field more in a body, which may be left out',
      ({ components }) => Object.assign(components.schemas.ThingBody.properties, { size: { type: 'integer' } }),
    ],
    ['less that a body must have', ({ components }) => components.schemas.ThingBody.required.pop()],
    [
      'a media type more for a body',
      (d) => Object.assign(operation(d, 'post').requestBody.content, { 'text/csv': { schema: {} } }),
    ],
    [
      'a field more in an answer',
      ({ components }) => Object.assign(components.schemas.Thing.properties, { size: { type: 'integer' } }),
    ],
    ['more that an answer always has', ({ components }) => components.schemas.Thing.required.push('note')],
    ['a refusal more', (d) => Object.assign(operation(d, 'post').responses, { '409': {} })],
    ['a refusal less', (d) => delete operation(d, 'get').responses['404']],
    ['a webhook more', ({ webhooks }) => Object.assign(webhooks, { 'thing.gone': {} })],
  ])('%s', (_what, change) => {
    expect(breaksOf(change)).toEqual([]);
  });
});
