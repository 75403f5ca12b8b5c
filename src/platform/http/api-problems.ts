import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiPreconditionFailedResponse,
  ApiTooManyRequestsResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { ProblemView } from './problem.view.js';

/** The refusals that a route documents, all of one shape. */
export const ApiNotFound = () => ApiNotFoundResponse({ type: ProblemView, description: 'There is no such thing.' });

export const ApiConflict = (description = 'The state of things does not allow it; `code` says which.') =>
  ApiConflictResponse({ type: ProblemView, description });

export const ApiPreconditionFailed = (description: string) =>
  ApiPreconditionFailedResponse({ type: ProblemView, description });

export const ApiInvalid = () =>
  ApiUnprocessableEntityResponse({ type: ProblemView, description: 'A field is wrong; `errors` names it.' });

export const ApiTooMany = (description: string) => ApiTooManyRequestsResponse({ type: ProblemView, description });
