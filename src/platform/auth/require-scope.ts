import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiForbiddenResponse, ApiSecurity, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { ProblemView } from '../http/problem.view.js';
import type { Actor } from './actor.js';
import type { Scope } from './scopes.js';

export const ACCESS = 'tessera:access';

/** Lets in keys that hold the scope, and says so in the OpenAPI document. */
export const RequireScope = (scope: Scope) =>
  applyDecorators(
    SetMetadata(ACCESS, scope),
    ApiSecurity('api-key', [scope]),
    ApiUnauthorizedResponse({ type: ProblemView, description: 'No valid API key.' }),
    ApiForbiddenResponse({
      type: ProblemView,
      description: `The key lacks the ${scope} scope, or acts for another team.`,
    }),
  );

/** Lets in everyone. */
export const Public = () => SetMetadata(ACCESS, 'public');

/** The authenticated actor, as a controller's parameter. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ user: Actor }>().user,
);
