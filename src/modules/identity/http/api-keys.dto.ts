import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { ApiProperty } from '@nestjs/swagger';
import { SCOPES, type Scope } from '../../../platform/auth/scopes.js';
import { Example } from '../../../platform/http/example.js';

@Example({ name: 'ci', team_id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e', scopes: ['read', 'write'] })
export class CreateApiKeyBody {
  /** What the key is for. */
  @IsString()
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(200)
  name!: string;

  /** The team the key acts for; left out, the asking key's own. */
  @IsOptional()
  @IsUUID()
  team_id?: string | null;

  /** What it may do: `admin` includes `write`, which includes `read`. */
  @ApiProperty({ enum: SCOPES, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(SCOPES, { each: true, message: `each scope must be one of ${SCOPES.join(', ')}` })
  scopes!: Scope[];

  /** The person, service or AI agent that will hold the key, as audit and answers show it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  agent?: string | null;

  /** From then on the key is dead; null = never, or with the key that makes it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsMoment()
  expires_at?: string | null;
}

@Example({ overlap_hours: 24 })
export class RotateApiKeyBody {
  /** How long the old key works on beside the new one: at most 168, a week; 0 ends it at once. */
  @IsInt()
  @Min(0)
  @Max(168)
  overlap_hours: number = 24;
}
