import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { presentedKey } from '../auth/presented-key.js';
import { ACCESS } from '../auth/require-scope.js';
import { Database } from '../database/database.js';
import { bodyDigest } from '../http/body-digest.js';
import { idempotencyKeyIn } from './idempotency-key.js';
import { IdempotencyRecords, type KeptAnswer, type KeyedRequest, placeOf } from './idempotency-records.js';
import { MANY_TRANSACTIONS } from './many-transactions.js';

/**
 * Honours `Idempotency-Key` on every route that changes something: the whole request becomes one transaction, in which
 * its answer is written down too, so that a repetition finds both or neither. A refused request leaves nothing.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly records: IdempotencyRecords,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { user?: Actor }>();
    const header = request.headers['idempotency-key'];
    const access = this.reflector.getAllAndOverride<string>(ACCESS, [context.getHandler(), context.getClass()]);
    if (header === undefined || request.method === 'GET' || request.method === 'HEAD' || access === 'read') {
      return next.handle();
    }
    const asked = keyedRequest(request, idempotencyKeyIn(header));
    const reply = http.getResponse<FastifyReply>();
    const answer = async (): Promise<KeptAnswer> => {
      const body = await lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined });
      return { status: reply.statusCode, body };
    };
    const many = this.reflector.get<boolean | undefined>(MANY_TRANSACTIONS, context.getHandler()) ?? false;
    const answered = this.database.inLine(`idempotency ${placeOf(asked)}`, () =>
      many ? this.afterwards(asked, reply, answer) : this.together(asked, reply, answer),
    );
    return from(answered);
  }

  /** In one transaction with all that the request changes. */
  private together(asked: KeyedRequest, reply: FastifyReply, answer: () => Promise<KeptAnswer>): Promise<unknown> {
    return this.database.enclose(async (em) => {
      await this.records.lock(em, asked);
      const kept = await this.records.find(em, asked);
      if (kept) {
        return replayed(reply, kept);
      }
      const fresh = await answer();
      await this.records.keep(em, asked, fresh);
      return fresh.body;
    });
  }

  /** Once all is done. Whoever did the same meanwhile in another process was first with its answer. */
  private async afterwards(
    asked: KeyedRequest,
    reply: FastifyReply,
    answer: () => Promise<KeptAnswer>,
  ): Promise<unknown> {
    const before = await this.records.find(this.database.em(), asked);
    if (before) {
      return replayed(reply, before);
    }
    const fresh = await answer();
    return this.together(asked, reply, () => Promise.resolve(fresh));
  }
}

function replayed(reply: FastifyReply, { status, body }: KeptAnswer): unknown {
  void reply.status(status).header('idempotency-replayed', 'true');
  return body;
}

function keyedRequest(request: FastifyRequest & { user?: Actor }, key: string): KeyedRequest {
  const { user, method, url, headers } = request;
  return {
    principal: user?.keyId ?? `system:${user?.name ?? ''}`,
    key,
    method,
    url,
    fingerprint: bodyDigest(request, headers['if-match']),
    apiKey: presentedKey(request.raw) ?? '',
  };
}
