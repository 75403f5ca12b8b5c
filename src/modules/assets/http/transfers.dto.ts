import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { TRANSFER_STATUSES, type TransferStatus } from '../domain/transfer-status.js';

@Example({ to_team_id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e', note: 'You run the pipeline since spring.' })
export class AskTransferBody {
  /** The team that shall own the asset, once it has accepted. */
  @IsUUID()
  to_team_id!: string;

  /** Why, for that team. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  note?: string | null;
}

@Example({ reason: 'We do not run that warehouse.' })
export class EndTransferBody {
  /** Why, for the other team. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  reason?: string | null;
}

export class TransfersQuery extends PageQuery {
  /** Transfers of this asset. */
  @IsOptional()
  @IsUUID()
  asset_id?: string;

  /** Transfers of assets that this team gives away. */
  @IsOptional()
  @IsUUID()
  from_team_id?: string;

  /** With `status=open`: what waits for this team. */
  @IsOptional()
  @IsUUID()
  to_team_id?: string;

  /** What has become of them. */
  @ApiProperty({ enum: TRANSFER_STATUSES, required: false })
  @IsOptional()
  @IsIn(TRANSFER_STATUSES, { message: `status must be one of ${TRANSFER_STATUSES.join(', ')}` })
  status?: TransferStatus;
}
