import { expect, it } from '@jest/globals';
import { answerTo } from '../../../../src/platform/http/unreadable-request.js';

it.each([
  ['HPE_HEADER_OVERFLOW', 431, 'request.headers_too_large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'request.timeout'],
  ['HPE_INVALID_METHOD', 400, 'request.malformed'],
  [undefined, 400, 'request.malformed'],
])('what Node refuses with %s is answered by a problem with status %d', (fault, status, code) => {
  const [head = '', body = ''] = answerTo(fault).split('\r\n\r\n');
  const problem = JSON.parse(body) as { request_id: string };
  expect(problem).toMatchObject({ status, code, type: `urn:tessera:problem:${code}`, errors: [], details: {} });
  expect(head.split('\r\n')).toEqual([
    expect.stringMatching(new RegExp(`^HTTP/1.1 ${status} [A-Z]`)),
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-ID: ${problem.request_id}`,
    'Connection: close',
  ]);
});
