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

  async validate(request: FastifyRequest): Promise<Actor> {
    if (this.config.settings.AUTH_DISABLED) {
      return { ...BOOTSTRAP, requestId: request.id };
    }
    const presented = presentedKey(request.raw);
    const actor = presented === null ? null : await this.keys.find(presented);
    if (!actor) {
      await this.limits.chargeFailure(request.ip, request.socket.remoteAddress);
      throw new UnauthorizedException('No valid API key was presented. Send Authorization: Bearer <key>.');
    }
    return { ...actor, requestId: request.id };
  }
}
