import { ApiPreconditionFailed } from '../../../platform/http/api-problems.js';

/** Documents what `require_passing` may answer. */
export const ApiNotPassing = () =>
  ApiPreconditionFailed('`require_passing`: the newest run of the asset’s checks did not pass, or there is none.');
