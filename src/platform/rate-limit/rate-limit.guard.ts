import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { costOf } from './cost.js';
import { RateLimits } from './rate-limits.js';

/** Comes after the guard that knows who asks, and says on every answer what is left. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const { user, method, routeOptions } = http.getRequest<FastifyRequest & { user?: Actor }>();
    if (!this.limits.enabled || !user) {
      return true;
    }
    const { headers, refusal } = await this.limits.charge(user, costOf(method, routeOptions.url ?? ''));
    void http.getResponse<FastifyReply>().headers(headers);
    if (refusal) {
      throw refusal;
    }
    return true;
  }
}
