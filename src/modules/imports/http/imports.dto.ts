import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsSlug } from '../../../platform/http/is-slug.js';
import { Omittable } from '../../../platform/http/omittable.js';
import { Example } from '../../../platform/http/example.js';

@Example({
  manifest: {
    metadata: {
      dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json',
      project_name: 'shop',
      adapter_type: 'snowflake',
    },
    nodes: {},
    sources: {},
    exposures: {},
    groups: {},
  },
  dry_run: true,
})
export class ImportDbtBody {
  /** dbt's `manifest.json`, schema version v9 to v12. */
  @ApiProperty({ type: Object, additionalProperties: true })
  @IsObject()
  manifest!: Record<string, unknown>;

  /** dbt's `catalog.json`: what the warehouse says of columns and types. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  catalog?: Record<string, unknown> | null;

  /** dbt's `run_results.json`: how the tests went is kept as quality results of the assets. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, required: false })
  @IsOptional()
  @IsObject()
  run_results?: Record<string, unknown> | null;

  /** Owner of what names nobody; left out, the asking key's own team. */
  @IsOptional()
  @IsUUID()
  default_owner_team_id?: string | null;

  /** @example 'production' */
  @Omittable()
  @IsSlug()
  environment: string = 'production';

  /** What guarantees, lineage and registrations of this import are known by; left out, the manifest's own name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  project?: string | null;

  /** Answer what would happen, and write nothing. */
  @Omittable()
  @IsBoolean()
  dry_run: boolean = false;

  /** Publish, or propose, every model with known columns; otherwise only assets, lineage and consumers are recorded. */
  @Omittable()
  @IsBoolean()
  publish: boolean = true;

  /**
   * Publish everything that changes as one: where one model breaks a registered consumer, all wait for consent as one
   * publication. A model whose asset has a proposal already becomes a revision of that one.
   */
  @Omittable()
  @IsBoolean()
  group: boolean = false;

  /** Register the owners of exposures, and of models in other groups, as consumers of what they read. */
  @Omittable()
  @IsBoolean()
  register_consumers: boolean = true;
}
