import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { PageQuery } from '../../../platform/http/page.dto.js';

export class AuditEventsQuery extends PageQuery {
  /**
   * Kind of thing.
   * @example 'team'
   */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  entity_type?: string;

  /** The thing. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  entity_id?: string;

  /**
   * What happened.
   * @example 'team.created'
   */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  action?: string;

  /** The key that did it. */
  @IsOptional()
  @IsUUID()
  actor_key_id?: string;

  /** Only entries from this moment on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsMoment()
  from?: string;

  /** Only entries before this moment. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsMoment()
  to?: string;
}

export class AgreementQuery {
  /** The moment; left out, now. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsMoment()
  as_of?: string;
}

export class AuditExportQuery {
  /** Only entries from this moment on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsMoment()
  from?: string;

  /** Only entries before this moment. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @IsMoment()
  to?: string;
}
