import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto.js';

export class AuditEventsQuery extends PageQuery {
  /**
   * Kind of thing.
   * @example 'team'
   */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  entity_type?: string;

  /** The thing. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  entity_id?: string;

  /**
   * What happened.
   * @example 'team.created'
   */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  action?: string;

  /** The key that did it. */
  @IsOptional()
  @IsUUID()
  actor_key_id?: string;

  /** Only entries from this moment on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** Only entries before this moment. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;
}

export class AuditExportQuery {
  /** Only entries from this moment on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** Only entries before this moment. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;
}
