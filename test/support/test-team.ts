import type { Client } from './client.js';

/** A team, and the API as its key sees it. */
export interface TestTeam {
  readonly id: string;
  readonly name: string;
  readonly keyId: string;
  readonly key: string;
  readonly api: Client;
}
