import { type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Actor } from './actor.js';
import { ApiKeyStrategy } from './api-key.strategy.js';
import { ACCESS } from './require-scope.js';
import { includesScope, type Scope } from './scopes.js';

/** Closed by default: a route that declares no access lets nobody in. */
@Injectable()
export class ApiKeyGuard extends AuthGuard() {
  constructor(
    private readonly reflector: Reflector,
    strategy: ApiKeyStrategy,
  ) {
    // Passport knows names by process; the strategy itself keeps two applications of one process apart. It writes on it
    // who is to be told of the outcome, so that each request needs one of its own.
    super({
      get defaultStrategy() {
        return Object.create(strategy) as string;
      },
    });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Scope | 'public' | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') {
      return true;
    }
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<{ user: Actor }>();
    if (!access || !includesScope(user.scopes, access)) {
      throw new ForbiddenException(`This needs a key with the ${access ?? 'undeclared'} scope.`);
    }
    return true;
  }
}
