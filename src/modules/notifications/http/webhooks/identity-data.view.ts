import { ApiProperty } from '@nestjs/swagger';
import { EventData } from '../../../../platform/http/event-data.js';
import { LinkedData } from './links.view.js';

@EventData('team.created', 'team.updated', 'team.deleted')
export class TeamData extends LinkedData {
  team_id!: string;

  /** @example 'billing' */
  name!: string;

  /** Of a deletion. */
  reason?: string | null;
}

@EventData('api_key.created', 'api_key.revoked', 'api_key.rotated')
export class ApiKeyData extends LinkedData {
  api_key_id!: string;

  /** @example 'ci' */
  name!: string;

  /** How the key begins; the rest is known to whoever holds it. */
  prefix!: string;

  /** Of a new key. */
  scopes?: string[];

  /** Who made it. */
  created_by?: string;

  /** Of a rotation: the key that takes its place. */
  @ApiProperty({ format: 'uuid', required: false })
  rotated_to?: string;

  /** Of a rotation: until when both work. */
  ends_at?: Date;
}

/** Nobody but admins hears of it. */
@EventData('api_key.bootstrap_disabled')
export class BootstrapDisabledData extends LinkedData {}

@EventData('access.denied')
export class AccessDeniedData extends LinkedData {
  /** Null where it was the bootstrap key. */
  @ApiProperty({ format: 'uuid', nullable: true })
  api_key_id!: string | null;

  /** @example 'POST' */
  method!: string;

  /** @example '/api/v1/assets/{id}/contracts' */
  route!: string;

  /** What the path names. */
  @ApiProperty({ format: 'uuid', nullable: true })
  target_id!: string | null;

  /**
   * The code of the problem that it was answered with.
   * @example 'asset.not_yours'
   */
  code!: string;

  /** How often the same was refused since the last event of it; there is one a minute at most. */
  repeats!: number;
}

@EventData(
  'endpoint.created',
  'endpoint.updated',
  'endpoint.deleted',
  'endpoint.secret_rotated',
  'endpoint.rotation_ended',
  'endpoint.disabled',
  'endpoint.pinged',
)
export class EndpointData extends LinkedData {
  endpoint_id!: string;

  /**
   * The URL without its path, which may be a secret.
   * @example 'https://hooks.example.com'
   */
  origin!: string;

  /** @example ['proposal.*'] */
  events!: string[];

  status!: string;

  disabled_reason!: string | null;
}
