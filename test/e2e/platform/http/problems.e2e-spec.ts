import { connect } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { startApp } from '../../../support/app.js';
import { newId } from '../../../../src/platform/ids.js';
import { eventCount } from '../../../support/event-log.js';

const { api, given, database, listen, close } = await startApp();
afterAll(close);

const post = (payload: string, headers: Record<string, string> = {}, url = '/api/v1/teams') =>
  api.send({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

describe('a problem', () => {
  it('is an RFC 9457 document that names the request', async () => {
    const response = await post('{}', { 'x-request-id': 'my-request.1' });
    expect(response.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': 'my-request.1',
    });
    expect(response.json()).toEqual({
      type: 'urn:tessera:problem:request.invalid',
      title: 'Unprocessable Entity',
      status: 422,
      detail: expect.stringContaining('/name'),
      instance: '/api/v1/teams',
      code: 'request.invalid',
      request_id: 'my-request.1',
      errors: [{ pointer: '/name', message: expect.any(String) }],
      details: {},
    });
  });

  it.each([['line\nbreak'], ['x'.repeat(65)], ['<script>']])('does not repeat the request id %j', async (id) => {
    const response = await post('{}', { 'x-request-id': id.replace('\n', '%0a') });
    expect(response.json<{ request_id: string }>().request_id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a body', () => {
  it.each([
    ['that breaks off', '{"name":', 400, 'body.malformed'],
    ['with a comma too many', '{"name":"x",}', 400, 'body.malformed'],
    ['in two pieces', '{"name":"x"}{"name":"y"}', 400, 'body.malformed'],
    ['of single quotes', "{'name':'x'}", 400, 'body.malformed'],
    ['with a NUL', '{"name":"x\\u0000y"}', 422, 'body.unacceptable_text'],
    ['with a NUL in a key', '{"name":"x","metadata":{"a\\u0000":1}}', 422, 'body.unacceptable_text'],
    ['with half a character', '{"name":"x","metadata":{"a":["\\ud800"]}}', 422, 'body.unacceptable_text'],
    [
      'with a number of too many digits',
      '{"name":"x","metadata":{"a":12345678901234567890}}',
      422,
      'body.inexact_number',
    ],
    ['with a key twice', '{"name":"x","name":"y"}', 422, 'body.repeated_key'],
    ['nested too deep', `{"name":"x","metadata":${'['.repeat(201)}${']'.repeat(201)}}`, 422, 'body.malformed'],
    ['nested beyond reason', '['.repeat(1_000_000), 422, 'body.malformed'],
    ['above four mebibytes', `{"name":"${'x'.repeat(4 * 1024 * 1024)}"}`, 413, 'body.too_large'],
  ])('%s is refused and stores nothing', async (_, payload, status, code) => {
    const before = await eventCount(database);
    const response = await post(payload);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
    expect(await eventCount(database)).toBe(before);
  });

  it('names the place of text that cannot be stored', async () => {
    const response = await post('{"name":"x","metadata":{"a/b":[0,"\\u0000"]}}');
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/metadata/a~1b/1' }] });
  });

  it('of another type is refused', async () => {
    const response = await post('name=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([415, 'body.unsupported_type']);
  });

  it('keeps every character that can be stored', async () => {
    const name = 'Größe 🏛️ \u2028 \\ " \u007f';
    expect(await api.post('/teams', { name }, 201)).toMatchObject({ name });
  });
});

describe('a large body', () => {
  const BROKEN = '{"manifest":';

  it.each([
    ['/api/v1/imports/dbt', null, 401, 'key.invalid'],
    ['/api/v1/imports/dbt', 'read', 403, 'scope.missing'],
    ['/api/v1/imports/dbt', 'write', 400, 'body.malformed'],
    [`/api/v1/assets/${newId()}/quality-results`, null, 401, 'key.invalid'],
  ] as const)('to %s is read only of who may write: %s', async (url, scope, status, code) => {
    const { id } = await given.team(`team ${url} ${scope}`);
    const key = scope && (await given.key(id, [scope])).key;
    const headers = { 'content-type': 'application/json' };
    const answer = await api.as(key).send({ method: 'POST', url, payload: BROKEN, headers });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });
});

let address: Promise<string> | undefined;

/** What the server says to bytes that may be no request at all. */
async function answerTo(bytes: string): Promise<string> {
  const { hostname, port } = new URL(await (address ??= listen()));
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
  }
  return answer;
}

describe('a request', () => {
  it.each([
    ['with an address too long', `GET /api/v1/teams?a=${'x'.repeat(4_096)} HTTP/1.1`, 414, 'request.url_too_long'],
    ['with an address too long to nowhere', `GET /${'x'.repeat(4_096)} HTTP/1.1`, 414, 'request.url_too_long'],
    ['with headers too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(16_384)}`, 431, 'request.headers_too_large'],
    ['that is no HTTP', 'What is this?', 400, 'request.malformed'],
  ])('%s is refused with a problem', async (_, head, status, code) => {
    const answer = await answerTo(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    const problem = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as Record<string, unknown>;
    expect(problem).toMatchObject({ status, code, type: `urn:tessera:problem:${code}`, errors: [], details: {} });
    expect(answer).toContain(String(problem['request_id']));
  });
});

describe('a path', () => {
  it.each<[string, InjectOptions, number, string]>([
    ['that leads nowhere', { method: 'GET', url: '/api/v1/nothing' }, 404, 'route.not_found'],
    ['outside the API', { method: 'GET', url: '/teams' }, 404, 'route.not_found'],
    ['with a method it does not take', { method: 'PUT', url: '/api/v1/teams' }, 405, 'method.not_allowed'],
    ['with a NUL for an id', { method: 'GET', url: '/api/v1/teams/%00' }, 422, 'request.invalid'],
    ['that no one can decode', { method: 'GET', url: '/api/v1/teams/%E0%A4%A' }, 400, 'request.malformed'],
  ])('%s', async (_, request, status, code) => {
    const response = await api.send(request);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['PUT', '/api/v1/teams', 'GET, HEAD, POST'],
    ['POST', '/api/v1/teams/x?a=b', 'DELETE, GET, HEAD, PATCH'],
    ['GET', '/api/v1/schemas/compare', 'POST'],
    ['DELETE', '/health/live', 'GET, HEAD'],
  ] as const)('says what it takes, when asked by %s %s', async (method, url, allow) => {
    const { statusCode, headers } = await api.send({ method, url });
    expect([statusCode, headers.allow]).toEqual([405, allow]);
  });

  it('is answered to HEAD as to GET, without the body', async () => {
    const [get, head] = [
      await api.send({ method: 'GET', url: '/api/v1/teams' }),
      await api.send({ method: 'HEAD', url: '/api/v1/teams' }),
    ];
    expect([head.statusCode, head.payload]).toEqual([get.statusCode, '']);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.payload)));
  });

  it('with a slash at its end is the same path', async () => {
    expect((await api.send({ method: 'GET', url: '/api/v1/teams/' })).statusCode).toBe(200);
  });

  it('with a NUL in its query is refused', async () => {
    expect((await api.get('/audit/events?action=%00', 422)).errors).toMatchObject([{ pointer: 'action' }]);
    expect((await api.get('/audit/events?action=a&action=%00', 422)).errors).toMatchObject([{ pointer: 'action' }]);
  });
});

it('OPTIONS that is no preflight is answered without a body', async () => {
  const { statusCode, body } = await api.send({ method: 'OPTIONS', url: '/api/v1/teams' });
  expect([statusCode, body]).toEqual([204, '']);
});

describe('every answer', () => {
  it('forbids the browser what the API does not need', async () => {
    const { headers } = await api.send({ method: 'GET', url: '/api/v1/teams' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});
