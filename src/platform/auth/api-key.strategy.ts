import { Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { Config } from '../config.js';
import { RateLimits } from '../rate-limit/rate-limits.js';
import type { Actor } from './actor.js';
import { BOOTSTRAP } from './bootstrap.js';
import { KeyDirectory } from './key-directory.js';
import { presentedKey } from './presented-key.js';

type Answers = Partial<Record<'success' | 'fail' | 'error', unknown>>;

/** Reads `Authorization: Bearer <key>` or `X-API-Key: <key>`; every failure looks the same from outside. */
@Injectable()
export class ApiKeyStrategy extends PassportStrategy(Strategy, 'api-key') {
  constructor(
    private readonly keys: KeyDirectory,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {
    super();
  }

  /**
   * Passport hangs the answers of a request on the strategy it is given, which requests at the same time share: each works
   * on a copy, or one would get the actor of another.
   */
  override authenticate(...asked: Parameters<InstanceType<typeof Strategy>['authenticate']>): void {
    const { success, fail, error } = this as Answers;
    const own = Object.assign(Object.create(this) as this, { success, fail, error });
    super.authenticate.apply(own, asked);
  }

  async validate(request: FastifyRequest): Promise<Actor> {
    if (this.config.settings.AUTH_DISABLED) {
      return { ...BOOTSTRAP, requestId: request.id };
    }
    const presented = presentedKey(request.raw);
    const actor = presented === null ? null : await this.keys.find(presented);
    if (!actor) {
      this.limits.chargeFailure(request.ip);
      throw new UnauthorizedException('No valid API key was presented. Send Authorization: Bearer <key>.');
    }
    return { ...actor, requestId: request.id };
  }
}
