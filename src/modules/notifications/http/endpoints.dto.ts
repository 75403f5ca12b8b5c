import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { Example } from '../../../platform/http/example.js';
import { Omittable } from '../../../platform/http/omittable.js';
import { type Digest, DIGESTS, ENDPOINT_FORMATS, type EndpointFormat } from '../domain/endpoint-options.js';

const SETTABLE = ['active', 'paused'] as const;

class EndpointFields {
  /** Only events about these assets; null or left out = about any, or none. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  asset_ids?: string[] | null;

  /** `standard`: the documented JSON. `slack`: a message for an incoming webhook of Slack. */
  @ApiProperty({ enum: ENDPOINT_FORMATS, required: false })
  @Omittable()
  @IsIn(ENDPOINT_FORMATS, { message: `format must be one of ${ENDPOINT_FORMATS.join(', ')}` })
  format?: EndpointFormat;

  /** `hourly`: what an hour brings is sent together at its end. */
  @ApiProperty({ enum: [...DIGESTS, null], type: String, nullable: true, required: false })
  @IsOptional()
  @IsIn(DIGESTS, { message: `digest must be null or one of ${DIGESTS.join(', ')}` })
  digest?: Digest | null;

  /** What it is for. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  description?: string | null;
}

@Example({ url: 'https://hooks.example.com/tessera', events: ['proposal.*', 'contract.published'], format: 'standard' })
export class CreateEndpointBody extends EndpointFields {
  /** An https URL of the public internet, on port 443 or 8443. */
  @IsString()
  @MaxLength(2_048)
  url!: string;

  /** `*` for everything, `proposal.*` for a group, or types such as `proposal.opened`. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  events!: string[];

  /** The team to be told; left out, the asking key's own. */
  @IsOptional()
  @IsUUID()
  team_id?: string | null;
}

@Example({ status: 'paused' })
export class UpdateEndpointBody extends EndpointFields {
  /** An https URL of the public internet, on port 443 or 8443. */
  @Omittable()
  @IsString()
  @MaxLength(2_048)
  url?: string;

  /** `*` for everything, `proposal.*` for a group, or types such as `proposal.opened`. */
  @Omittable()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  events?: string[];

  /** `paused` keeps deliveries until it is `active` again. What the service disabled is made `active` here too. */
  @ApiProperty({ enum: SETTABLE, required: false })
  @Omittable()
  @IsIn(SETTABLE, { message: `status must be one of ${SETTABLE.join(', ')}` })
  status?: (typeof SETTABLE)[number];
}

@Example({ force: false })
export class RotateSecretBody {
  /** Rotate though the secret before still signs; it stops at once. */
  @Omittable()
  @IsBoolean()
  force?: boolean;
}

@Example({ since: '2026-11-02T08:00:00Z', until: '2026-11-02T12:00:00Z' })
export class RecoverDeliveriesBody {
  /** Events from then on; at most 31 days before `until`. */
  @ApiProperty({ type: String, format: 'date-time' })
  @IsMoment()
  since!: string;

  /** Events up to then; left out, up to now. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsMoment()
  until?: string | null;
}
