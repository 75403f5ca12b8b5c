import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import { IsSlug } from '../../../platform/http/is-slug.js';
import { NeedsOneOf } from '../../../platform/http/needs-one-of.js';
import { Nested } from '../../../platform/http/nested.js';
import { PublishBody } from './publishing.dto.js';

const ORDERS = {
  fqn: 'shop.core.orders',
  schema_format: 'columns',
  schema: { dialect: 'snowflake', columns: [{ name: 'order_id', type: 'NUMBER(38,0)', nullable: false }] },
};

/** A change of one asset, which is named by its id or by its name. */
@Example(ORDERS)
@NeedsOneOf('asset_id', 'fqn')
export class ImpactItemBody extends PublishBody {
  /** Left out, the asset is found by `fqn` and `environment`. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  @ValidateIf(({ asset_id: id, fqn }: ImpactItemBody) => id !== undefined || fqn === undefined)
  @IsUUID(undefined, { message: 'asset_id must be a UUID; an item names its asset by asset_id or by fqn' })
  asset_id?: string;

  /** @example 'shop.core.orders' */
  @ValidateIf(({ fqn }: ImpactItemBody) => fqn !== undefined)
  @IsString()
  @MaxLength(1_000)
  fqn?: string;

  /** Where the name is looked up. */
  @IsSlug()
  environment: string = 'production';
}

@Example({ items: [ORDERS] })
export class ImpactBody {
  /** Up to 500. */
  @ApiProperty({ type: [ImpactItemBody] })
  @IsArray()
  @ArrayNotEmpty({ message: 'items must hold at least one change' })
  @ArrayMaxSize(500)
  @Nested(ImpactItemBody)
  items!: ImpactItemBody[];
}
