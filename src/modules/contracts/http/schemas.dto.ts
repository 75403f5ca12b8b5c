import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import { Example } from '../../../platform/http/example.js';
import {
  CONTENT_MODELS,
  type ContentModel,
  type Mode,
  MODES,
  SCHEMA_FORMATS,
  type SchemaFormat,
} from '../../../schemas/index.js';
import { IsSchema } from './is-schema.js';

@Example({ schema: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } })
export class SchemaBody {
  /** The language of the schema. */
  @ApiProperty({ enum: SCHEMA_FORMATS, default: 'json_schema', required: false })
  @IsIn(SCHEMA_FORMATS, { message: `schema_format must be one of ${SCHEMA_FORMATS.join(', ')}` })
  schema_format: SchemaFormat = 'json_schema';

  /** The document in that format. */
  @IsSchema()
  schema!: unknown;
}

@Example({
  before: { type: 'object', properties: { id: { type: 'integer' }, email: { type: 'string' } } },
  after: { type: 'object', properties: { id: { type: 'integer' } } },
})
export class CompareSchemasBody {
  /** The language of both schemas. */
  @ApiProperty({ enum: SCHEMA_FORMATS, default: 'json_schema', required: false })
  @IsIn(SCHEMA_FORMATS, { message: `schema_format must be one of ${SCHEMA_FORMATS.join(', ')}` })
  schema_format: SchemaFormat = 'json_schema';

  @IsSchema()
  before!: unknown;

  @IsSchema()
  after!: unknown;

  /** What the old version promised beyond its schema. */
  @IsOptional()
  @IsObject()
  before_guarantees?: Record<string, unknown> | null;

  /** What the new version would promise beyond its schema. */
  @IsOptional()
  @IsObject()
  after_guarantees?: Record<string, unknown> | null;

  /** Decides which findings are breaking. */
  @ApiProperty({ enum: MODES, default: 'consumers', required: false })
  @IsIn(MODES, { message: `mode must be one of ${MODES.join(', ')}` })
  mode: Mode = 'consumers';

  /** Whether open objects may hold properties they do not declare. */
  @ApiProperty({ enum: CONTENT_MODELS, default: 'as_written', required: false })
  @IsIn(CONTENT_MODELS, { message: `content must be one of ${CONTENT_MODELS.join(', ')}` })
  content: ContentModel = 'as_written';
}
