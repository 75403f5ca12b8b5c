import { afterAll, describe, expect, it } from '@jest/globals';
import { ForbiddenException, Logger, NotFoundException, ServiceUnavailableException } from '@nestjs/common';
import { fastify } from 'fastify';
import { DomainError, type Refusal } from '../../../../src/kernel/domain-error.js';
import { ProblemFilter } from '../../../../src/platform/http/problem.filter.js';
import type { ProblemView } from '../../../../src/platform/http/problem.view.js';

class Refused extends DomainError {
  readonly code = 'thing.refused';

  constructor(readonly refusal: Refusal) {
    super('not like this', { id: 7 }, [{ pointer: '/a', message: 'wrong' }]);
  }
}

const wire = fastify({ genReqId: () => 'request-1' });
afterAll(() => wire.close());
Logger.overrideLogger(false);
let thrown: unknown;
wire.get('/thing', (request, reply) => {
  new ProblemFilter().answer(thrown, request, reply);
  return reply;
});

async function answerTo(error: unknown): Promise<ProblemView & { retryAfter: unknown }> {
  thrown = error;
  const response = await wire.inject('/thing?secret=1');
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.json<ProblemView>().status).toBe(response.statusCode);
  return { ...response.json<ProblemView>(), retryAfter: response.headers['retry-after'] };
}

/** As the database drivers do: the SQLSTATE is the error's `code`. */
const databaseError = (code: string) => Object.assign(new Error('duplicate key value (email)=(a@b.c)'), { code });

describe('a refusal', () => {
  it.each([
    ['malformed', 400],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['precondition_failed', 412],
    ['too_long', 414],
    ['invalid', 422],
    ['unavailable', 503],
  ] as const)('that is %s has status %d', async (refusal, status) => {
    expect(await answerTo(new Refused(refusal))).toMatchObject({
      type: 'urn:tessera:problem:thing.refused',
      status,
      code: 'thing.refused',
      detail: 'not like this',
      instance: '/thing',
      request_id: 'request-1',
      errors: [{ pointer: '/a', message: 'wrong' }],
      details: { id: 7 },
    });
  });
});

describe('an error of the framework', () => {
  it.each([
    [new ForbiddenException('no scope'), 403, 'scope.missing'],
    [new NotFoundException(), 404, 'route.not_found'],
    [new ServiceUnavailableException('later'), 503, 'http.503'],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 413, 'body.too_large'],
    [Object.assign(new Error('what is it'), { statusCode: 415 }), 415, 'body.unsupported_type'],
  ])('%s keeps its status', async (error, status, code) => {
    expect(await answerTo(error)).toMatchObject({ status, code, errors: [], details: {} });
  });
});

describe('an error of the database', () => {
  it.each([
    ['23505', 409, 'row.duplicate'],
    ['23503', 409, 'row.reference'],
    ['40001', 503, 'database.busy'],
    ['40P01', 503, 'database.busy'],
    ['55P03', 503, 'database.busy'],
    ['25P03', 503, 'database.timeout'],
    ['57014', 503, 'database.timeout'],
    ['25006', 503, 'database.unavailable'],
    ['53100', 503, 'database.unavailable'],
    ['53300', 503, 'database.unavailable'],
    ['57P01', 503, 'database.unavailable'],
    ['57P02', 503, 'database.unavailable'],
    ['57P03', 503, 'database.unavailable'],
    ['08000', 503, 'database.unavailable'],
    ['08006', 503, 'database.unavailable'],
    ['08P01', 503, 'database.unavailable'],
    ['ECONNREFUSED', 503, 'database.unavailable'],
    ['ECONNRESET', 503, 'database.unavailable'],
    ['ETIMEDOUT', 503, 'database.unavailable'],
    ['22P02', 422, 'request.unstorable'],
    ['22P05', 422, 'request.unstorable'],
    ['22021', 422, 'request.unstorable'],
    ['54001', 422, 'request.unstorable'],
  ])('%s is answered with %d, and says nothing of the rows', async (sqlState, status, code) => {
    const problem = await answerTo(databaseError(sqlState));
    expect(problem).toMatchObject({ status, code });
    expect(problem.retryAfter).toBe(status === 503 ? '1' : undefined);
    expect(JSON.stringify(problem)).not.toMatch(/email|a@b\.c/);
  });
});

describe('an error of the database driver, which has no code', () => {
  it.each([
    ['timeout exceeded when trying to connect', 'database.busy'],
    ['select 1 - timeout exceeded when trying to connect', 'database.busy'],
    ['Query read timeout', 'database.timeout'],
    ['timeout expired', 'database.unavailable'],
    ['Connection terminated', 'database.unavailable'],
    ['Connection terminated unexpectedly', 'database.unavailable'],
    ['Connection terminated due to connection timeout', 'database.unavailable'],
    ['Client has encountered a connection error and is not queryable', 'database.unavailable'],
    ['Client was closed and is not queryable', 'database.unavailable'],
  ])('%s is answered with 503', async (message, code) => {
    expect(await answerTo(new Error(message))).toMatchObject({ status: 503, code, retryAfter: '1' });
  });
});

describe('anything else', () => {
  it.each([
    [new Error('password=hunter2')],
    [databaseError('XX000')],
    [databaseError('42P01')],
    [databaseError('TypeError: 53')],
    [Object.assign(new Error('upstream failed with hunter2'), { statusCode: 502 })],
    ['hunter2'],
    [undefined],
    [null],
  ])('is unexpected, and only the log knows more: %s', async (error) => {
    const problem = await answerTo(error);
    expect(problem).toMatchObject({ status: 500, code: 'server.error' });
    expect(problem.detail).toContain('request-1');
    expect(JSON.stringify(problem)).not.toMatch(/hunter2|email|stack/);
  });
});
