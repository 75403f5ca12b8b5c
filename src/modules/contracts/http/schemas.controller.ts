import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Engine } from '../../../platform/engine/engine.js';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiInvalid } from '../../../platform/http/api-problems.js';
import { CompareSchemas } from '../queries/compare-schemas.query.js';
import { ComparisonView } from '../queries/comparison.view.js';
import { SchemaValidityView } from '../queries/schema-validity.view.js';
import { CompareSchemasBody, SchemaBody } from './schemas.dto.js';

@ApiTags('schemas')
@Controller('schemas')
export class SchemasController {
  constructor(
    private readonly comparison: CompareSchemas,
    private readonly engine: Engine,
  ) {}

  /** Judge a change between two schemas without storing anything. */
  @Post('compare')
  @HttpCode(200)
  @RequireScope('read')
  @ApiOkResponse({ type: ComparisonView })
  @ApiInvalid()
  compareSchemas(@Body() body: CompareSchemasBody): Promise<ComparisonView> {
    return this.comparison.execute({
      format: body.schema_format,
      before: { schema: body.before, guarantees: body.before_guarantees },
      after: { schema: body.after, guarantees: body.after_guarantees },
      mode: body.mode,
      content: body.content,
    });
  }

  /** Check a schema: every place that is wrong, or none. */
  @Post('validate')
  @HttpCode(200)
  @RequireScope('read')
  @ApiOkResponse({ type: SchemaValidityView })
  @ApiInvalid()
  async validateSchema(@Body() { schema_format: format, schema }: SchemaBody): Promise<SchemaValidityView> {
    const errors = [...(await this.engine.validate({ format, schema }))];
    return { valid: errors.length === 0, errors };
  }
}
