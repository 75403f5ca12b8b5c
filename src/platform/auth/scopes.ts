/** What a key may do, widest last: `admin` includes `write`, which includes `read`. */
export const SCOPES = ['read', 'write', 'admin'] as const;

export type Scope = (typeof SCOPES)[number];

/** Whether the scopes on a key include the wanted one, given that wider scopes include narrower ones. */
export function includesScope(held: readonly Scope[], wanted: Scope): boolean {
  return held.some((scope) => SCOPES.indexOf(scope) >= SCOPES.indexOf(wanted));
}
