import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Refusal } from '../../kernel/domain-error.js';
import { sqlStateOf } from '../database/database.js';
import type { ProblemView } from './problem.view.js';

const STATUS: Record<Refusal, number> = {
  malformed: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  invalid: 422,
  limited: 429,
};

/** What a database refusal means to a client, where no command has said it better. */
const SQL_STATUS: Readonly<Record<string, readonly [number, string]>> = {
  '23505': [409, 'row.duplicate'],
  '23503': [409, 'row.reference'],
  '40001': [503, 'database.busy'],
  '40P01': [503, 'database.busy'],
  '55P03': [503, 'database.busy'],
  '57014': [503, 'database.timeout'],
  '53100': [503, 'database.unavailable'],
  '53300': [503, 'database.unavailable'],
  '57P01': [503, 'database.unavailable'],
  '57P03': [503, 'database.unavailable'],
  ECONNREFUSED: [503, 'database.unavailable'],
  ECONNRESET: [503, 'database.unavailable'],
  '22P02': [422, 'request.unstorable'],
  '22P05': [422, 'request.unstorable'],
  '22021': [422, 'request.unstorable'],
  '54001': [422, 'request.unstorable'],
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
    return this.databaseProblem(error) ?? this.unexpected(error, request);
  }

  private databaseProblem(error: unknown): Problem | null {
    const state = sqlStateOf(error);
    const known = SQL_STATUS[state] ?? (/^08\d/.test(state) ? SQL_STATUS['53300'] : undefined);
    return known
      ? { status: known[0], code: known[1], detail: 'The database refused the request; try it again.' }
      : null;
  }

  private unexpected(error: unknown, { id, method, url }: FastifyRequest): Problem {
    this.logger.error(`${id} ${method} ${url}`, error instanceof Error ? error.stack : String(error));
    return { status: 500, code: 'server.error', detail: `Unexpected error; the log has it under request ${id}.` };
  }
}

/** Fastify's own errors (body too large, unsupported media type) carry their status. */
function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : null;
}

function retryHeaders(status: number, { retry_after: seconds }: Readonly<Record<string, unknown>>): object {
  const wait = status === 503 ? 1 : status === 429 ? seconds : null;
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
