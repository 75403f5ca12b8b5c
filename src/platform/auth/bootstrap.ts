import type { Actor } from './actor.js';

/** The principal of the bootstrap key: admin, and of no team. */
export const BOOTSTRAP: Omit<Actor, 'requestId'> = {
  kind: 'system',
  keyId: null,
  teamId: null,
  name: 'bootstrap',
  scopes: ['admin'],
};
