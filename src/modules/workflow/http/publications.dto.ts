import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { Omittable } from '../../../platform/http/omittable.js';
import { Example } from '../../../platform/http/example.js';
import { Nested } from '../../../platform/http/nested.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { AnswerBody } from './proposals.dto.js';
import { VersionBody } from './publishing.dto.js';

const ORDERS = {
  asset_id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e',
  schema_format: 'columns',
  schema: { dialect: 'snowflake', columns: [{ name: 'order_id', type: 'NUMBER(38,0)', nullable: false }] },
};

/** A version of one of the assets. */
@Example(ORDERS)
export class PublicationItemBody extends VersionBody {
  @IsUUID()
  asset_id!: string;
}

@Example({ items: [ORDERS], notes: 'The email moves to customers.' })
export class PublishTogetherBody {
  /** Up to 500, each of another asset that the key's team owns. */
  @ApiProperty({ type: [PublicationItemBody] })
  @IsArray()
  @ArrayNotEmpty({ message: 'items must hold at least one version to publish' })
  @ArrayMaxSize(500)
  @Nested(PublicationItemBody)
  items!: PublicationItemBody[];

  /** Why, shown to consumers. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  notes?: string | null;

  /** Where it needs consent: publish as soon as everyone has given it. */
  @Omittable()
  @IsBoolean()
  auto_publish: boolean = false;

  /** Answer what would happen, and write nothing. */
  @Omittable()
  @IsBoolean()
  dry_run: boolean = false;
}

@Example({ response: 'approved' })
export class AcknowledgePublicationBody extends AnswerBody {
  /** The proposals you answer. Null or left out: all that your team has to answer. */
  @ApiProperty({ type: [String], nullable: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty({ message: 'proposal_ids must name at least one proposal, or be null for all' })
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  proposal_ids?: string[] | null;
}

export class PublicationsQuery extends PageQuery {
  /** Publications that this team proposed. */
  @IsOptional()
  @IsUUID()
  proposed_by_team_id?: string;
}
