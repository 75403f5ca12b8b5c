import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { Database } from '../database/database.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { entityTagsIn } from './entity-tag.js';
import { Preconditions, targetOf } from './preconditions.js';

type Request = FastifyRequest<{ Params: { id?: string } }> & { user: Actor };

/** Honours `If-Match` on every route that changes something: decided under the lock, in the transaction of the change. */
@Injectable()
export class PreconditionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly preconditions: Preconditions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const { method, headers, params, routeOptions, user } = request;
    if (headers['if-match'] === undefined || method === 'GET' || method === 'HEAD') {
      return next.handle();
    }
    const tags = entityTagsIn(headers['if-match'], 'If-Match');
    const id = params.id === undefined ? null : new UuidPipe().transform(params.id, { type: 'param', data: 'id' });
    const answered = this.database.enclose(async (em) => {
      await this.preconditions.hold(em, user, targetOf(method, routeOptions.url ?? '', id), tags);
      return lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined });
    });
    return from(answered);
  }
}
