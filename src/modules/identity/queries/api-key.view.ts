import { ApiProperty } from '@nestjs/swagger';
import { SCOPES, type Scope } from '../../../platform/auth/scopes.js';

/** A key, without the key itself. */
export class ApiKeyView {
  id!: string;

  /**
   * Public part of the key, safe in logs.
   * @example 'tess_live_4fGh2kLm9Q'
   */
  prefix!: string;

  /** @example 'ci' */
  name!: string;

  /** The one team the key acts for. */
  team_id!: string;

  /** What it may do: `admin` includes `write`, which includes `read`. */
  @ApiProperty({ enum: SCOPES, isArray: true, example: ['read', 'write'] })
  scopes!: Scope[];

  /** The person, service or AI agent the key was made for, as audit and answers show it. */
  agent!: string | null;

  /** Who made the key. */
  created_by!: string;

  created_at!: Date;

  /** From then on the key is dead; null = never. */
  expires_at!: Date | null;

  revoked_at!: Date | null;

  /** To the minute; null while unused. */
  last_used_at!: Date | null;

  /** Id of the key that took over when this one was rotated. */
  rotated_to!: string | null;
}

/** A new key. This is the only answer that holds the key. */
export class ApiKeyCreatedView extends ApiKeyView {
  /** The key: `tess_live_<key id>_<secret><checksum>`. Keep it; it is not shown again. */
  key!: string;
}

interface ApiKeyRow {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly teamId: string;
  readonly scopes: Scope[];
  readonly agent: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly rotatedTo: string | null;
}

/** Picks what clients may see; the hash stays here. */
export function apiKeyView(row: ApiKeyRow): ApiKeyView {
  return {
    id: row.id,
    prefix: row.prefix,
    name: row.name,
    team_id: row.teamId,
    scopes: row.scopes,
    agent: row.agent,
    created_by: row.createdBy,
    created_at: row.createdAt,
    expires_at: row.expiresAt,
    revoked_at: row.revokedAt,
    last_used_at: row.lastUsedAt,
    rotated_to: row.rotatedTo,
  };
}
