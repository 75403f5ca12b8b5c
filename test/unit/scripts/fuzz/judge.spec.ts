import { describe, expect, it } from '@jest/globals';
import { type Asked, judgeBy } from '../../../../scripts/fuzz/judge.js';
import { committedDocument } from '../../../support/openapi.js';

const judge = judgeBy(committedDocument());

const problem = (status: number, code: string, more: object = {}): Partial<Asked> => ({
  status,
  mediaType: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({
    type: `urn:tessera:problem:${code}`,
    title: 'Refused',
    status,
    detail: 'not like this',
    instance: '/',
    code,
    request_id: 'request-1',
    errors: [],
    details: {},
    ...more,
  }),
});

const asked = (answer: Partial<Asked>): Asked => ({
  method: 'POST',
  path: '/things',
  allowed: true,
  conditions: [],
  status: 200,
  mediaType: 'application/json',
  body: '{}',
  failed: [],
  ...answer,
});

const checksOf = (answer: Partial<Asked>): string[] => judge(asked(answer)).map(([check]) => check);

describe('an answer to the fuzzer', () => {
  it('is right where no check has failed', () => {
    expect(checksOf({})).toEqual([]);
    expect(checksOf(problem(404, 'team.not_found'))).toEqual([]);
  });

  it('is as wrong as Schemathesis says', () => {
    expect(checksOf({ failed: [['response_schema_conformance', 'no name']] })).toEqual(['response_schema_conformance']);
  });

  it.each([
    ['of another media type', { ...problem(404, 'a.b'), mediaType: 'application/json' }],
    ['that is no JSON', { ...problem(404, 'a.b'), body: 'Not Found' }],
    ['with another status inside', problem(404, 'a.b', { status: 400 })],
    ['without a code', problem(404, 'a.b', { code: undefined })],
  ])('is wrong with a problem %s', (_, answer) => {
    expect(checksOf(answer)).toEqual(['valid_problem']);
  });

  it('is wrong where it refuses the form of what the document allows', () => {
    expect(checksOf(problem(422, 'request.invalid'))).toEqual(['allowed_data_accepted']);
    expect(checksOf({ ...problem(422, 'request.invalid'), allowed: false })).toEqual([]);
  });

  it('is right where it refuses a condition that the document does not allow', () => {
    const malformed = problem(400, 'precondition.malformed');
    expect(checksOf({ ...malformed, conditions: ['0'] })).toEqual([]);
    expect(checksOf({ ...malformed, conditions: ['"a", W/"b"'] })).toEqual(['allowed_data_accepted']);
  });

  it('is right where it refuses what no schema can say', () => {
    expect(checksOf(problem(422, 'team.unknown'))).toEqual([]);
  });
});
