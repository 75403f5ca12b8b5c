import { Agent } from 'undici';

let agent: Agent | undefined;

/** Waits as long as the service works: an import of thousands of models takes longer than the five minutes of `fetch`. */
export const patientFetch = (request: Request): Promise<Response> => {
  agent ??= new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  // The types of Node's fetch know another release of the same agent.
  const options: object = { dispatcher: agent };
  return fetch(request, options);
};
