import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '../ids.js';
import type { ProblemView } from './problem.view.js';

const KNOWN: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'request.headers_too_large', 'The headers, and the path with its query, exceed 16 KB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request.timeout', 'The request took too long to arrive.'],
};
const UNREADABLE = [400, 'request.malformed', 'This is no HTTP request that the server can read.'] as const;

/** Answers what Node cannot read as a request, which no filter sees, with a problem like any other. */
export function refuseUnreadable(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) {
    return;
  }
  socket.end(answerTo(error.code));
}

/** The answer as it goes over the wire. */
export function answerTo(fault = ''): string {
  const [status, code, detail] = KNOWN[fault] ?? UNREADABLE;
  const problem: ProblemView = {
    type: `urn:tessera:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    instance: '/',
    code,
    request_id: newId(),
    errors: [],
    details: {},
  };
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${status} ${problem.title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-ID: ${problem.request_id}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
