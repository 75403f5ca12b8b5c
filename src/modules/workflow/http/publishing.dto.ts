import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { Omittable } from '../../../platform/http/omittable.js';
import { Example } from '../../../platform/http/example.js';
import { SCHEMA_FORMATS, type SchemaFormat } from '../../../schemas/index.js';
import { IsSchema, IsVersion, type PublicationRequest } from '../../contracts/index.js';

/** A version to publish. */
export class VersionBody {
  /** The language of the schema. */
  @ApiProperty({ enum: SCHEMA_FORMATS, default: 'json_schema', required: false })
  @IsIn(SCHEMA_FORMATS, { message: `schema_format must be one of ${SCHEMA_FORMATS.join(', ')}` })
  schema_format: SchemaFormat = 'json_schema';

  /** The document in that format. */
  @IsSchema()
  schema!: unknown;

  /** Promises beyond the schema, as a merge patch over the current ones: left out is inherited, null removes. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  guarantees?: Record<string, unknown> | null;

  /**
   * What the guarantees are known by, such as `dbt:shop`: they replace those of that source, and all others stay as they
   * are. Left out, they are a merge patch.
   */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  guarantees_source?: string | null;

  /**
   * Semantic version; left out, the next one that the change deserves.
   * @example '1.1.0'
   */
  @IsOptional()
  @IsVersion()
  version?: string | null;

  /** Why, shown to consumers. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  notes?: string | null;

  /**
   * Publish only while the newest run of checks reported for the asset is one that passed: else 412. A proposal keeps this,
   * and is asked again when it is published; with `auto_publish` it goes out once a run passes. Force does not lift it.
   */
  @ApiProperty({ type: Boolean, default: false, required: false })
  @Omittable()
  @IsBoolean()
  require_passing?: boolean;
}

@Example({
  schema_format: 'columns',
  schema: {
    dialect: 'snowflake',
    columns: [
      { name: 'order_id', type: 'NUMBER(38,0)', nullable: false },
      { name: 'email', type: 'VARCHAR(320)' },
    ],
  },
  guarantees: { freshness: { max_staleness: 'PT1H' }, nullability: { email: 'never' } },
  notes: 'Orders, one row each.',
})
export class PublishBody extends VersionBody {
  /** Publish over consumers who have not agreed: admin scope and a reason. */
  @Omittable()
  @IsBoolean()
  force: boolean = false;

  /** 10 to 500 characters, kept in the audit trail. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  force_reason?: string | null;

  /** Where it becomes a proposal: publish as soon as everyone consents. Left out, a revision keeps what was said before. */
  @ApiProperty({ type: Boolean, default: false, required: false })
  @Omittable()
  @IsBoolean()
  auto_publish?: boolean;

  /** Answer what would happen, and write nothing. */
  @Omittable()
  @IsBoolean()
  dry_run: boolean = false;
}

/** The version in a body. */
export const requestIn = ({
  schema_format,
  schema,
  guarantees,
  guarantees_source: source,
  version,
  notes,
  require_passing,
}: VersionBody): PublicationRequest => ({
  schema_format,
  schema,
  ...(guarantees === undefined ? {} : { guarantees }),
  ...(source == null ? {} : { guarantees_as: { source } }),
  version: version ?? null,
  notes: notes ?? null,
  ...(require_passing === true ? { require_passing } : {}),
});

/** The same, with what shall become of it where it has to wait. */
export const wantedIn = ({ auto_publish, ...version }: PublishBody): PublicationRequest => ({
  ...requestIn(version),
  ...(auto_publish === undefined ? {} : { auto_publish }),
});
