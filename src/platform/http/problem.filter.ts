import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Refusal } from '../../kernel/domain-error.js';
import { databaseProblem } from './database-problems.js';
import type { ProblemView } from './problem.view.js';

const STATUS: Record<Refusal, number> = {
  malformed: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  too_long: 414,
  invalid: 422,
  limited: 429,
  unavailable: 503,
};

type Problem = Pick<ProblemView, 'status' | 'code' | 'detail'> & Partial<Pick<ProblemView, 'errors' | 'details'>>;

/** Turns every error into an RFC 9457 problem document; the unexpected ones say only where to look in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also called by Fastify itself, for requests that never reach Nest. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { status, code, detail, errors = [], details = {} } = this.problemOf(error, request);
    const body: ProblemView = {
      type: `urn:tessera:problem:${code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      detail,
      instance: request.url.split('?')[0] ?? '/',
      code,
      request_id: request.id,
      errors,
      details,
    };
    void reply.status(status).headers(retryHeaders(status, details)).type('application/problem+json').send(body);
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof DomainError) {
      const { refusal, code, message, errors, details } = error;
      return { status: STATUS[refusal], code, detail: message, errors: [...errors], details };
    }
    if (error instanceof HttpException) {
      return { status: error.getStatus(), code: httpCode(error.getStatus()), detail: error.message };
    }
    const status = statusOf(error);
    if (status !== null && status < 500 && error instanceof Error) {
      return { status, code: httpCode(status), detail: error.message };
    }
    return databaseProblem(error) ?? this.unexpected(error, request);
  }

  private unexpected(error: unknown, { id, method, url }: FastifyRequest): Problem {
    this.logger.error(
      `${method} ${url.split('?')[0]} failed under request ${id}`,
      error instanceof Error ? error.stack : String(error),
    );
    return { status: 500, code: 'server.error', detail: `Unexpected error; the log has it under request ${id}.` };
  }
}

/** Fastify's own errors (body too large, unsupported media type) carry their status. */
function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : null;
}

function retryHeaders(status: number, { retry_after: seconds }: Readonly<Record<string, unknown>>): object {
  const wait = status === 503 ? (seconds ?? 1) : status === 429 ? seconds : null;
  return typeof wait === 'number' ? { 'retry-after': String(wait) } : {};
}

const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'key.invalid',
  403: 'scope.missing',
  404: 'route.not_found',
  405: 'method.not_allowed',
  413: 'body.too_large',
  415: 'body.unsupported_type',
};

const httpCode = (status: number): string => HTTP_CODES[status] ?? `http.${status}`;
