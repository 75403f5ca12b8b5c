/** Who acted, as the log keeps it. */
export interface EventActor {
  readonly kind: 'key' | 'agent' | 'system';
  readonly key_id: string | null;
  readonly team_id: string | null;
  readonly name: string;
  /** The team an admin acted for, when it is not the key's own. */
  readonly on_behalf_of: string | null;
}
