import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './client.js';

/** A typed client of the API: `await client.POST('/api/v1/teams', { body: { name: 'orders' } })`. */
export type TesseraClient = Client<paths>;

/** The shapes of the API, such as `Shapes['TeamView']`. */
export type Shapes = components['schemas'];

export interface TesseraClientOptions {
  readonly url: string;
  readonly key: string;
  /** Sends the requests in place of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client of the service at `url` (such as `http://localhost:3000`) that acts through the API key. */
export function createTesseraClient({ url, key, ...options }: TesseraClientOptions): TesseraClient {
  const headers = { authorization: `Bearer ${key}` };
  return createClient<paths>({ baseUrl: url.replace(/\/$/, ''), headers, ...options });
}
