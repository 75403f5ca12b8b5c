import { includesScope, type Scope } from './scopes.js';

/** Who acts: every command's first field, written to every event. */
export interface Actor {
  readonly kind: 'key' | 'agent' | 'system';
  /** Null for the bootstrap principal and for the system itself. */
  readonly keyId: string | null;
  /** The one team the key acts for; null for system principals. */
  readonly teamId: string | null;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly requestId: string | null;
}

/** The service itself, when a rule and no request makes something happen. */
export const SYSTEM: Actor = { kind: 'system', keyId: null, teamId: null, name: 'system', scopes: [], requestId: null };

export const isAdmin = (actor: Actor): boolean => includesScope(actor.scopes, 'admin');

/** Whether the actor may act for the team: its own, or any with `admin`. */
export const mayActFor = (actor: Actor, teamId: string): boolean => actor.teamId === teamId || isAdmin(actor);
