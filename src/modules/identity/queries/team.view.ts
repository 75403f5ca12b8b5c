/** A team: the unit of ownership and consent. */
export class TeamView {
  /** @example '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e' */
  id!: string;

  /**
   * Unique among live teams, without case.
   * @example 'orders'
   */
  name!: string;

  /** Whatever the team wants kept beside its name. */
  metadata!: Record<string, unknown>;

  created_at!: Date;

  updated_at!: Date;
}

interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly metadata: Record<string, unknown>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Picks what clients may see. */
export function teamView({ id, name, metadata, createdAt, updatedAt }: TeamRow): TeamView {
  return { id, name, metadata, created_at: createdAt, updated_at: updatedAt };
}
