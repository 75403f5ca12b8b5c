import { Injectable } from '@nestjs/common';
import {
  compare,
  type ContentModel,
  type Mode,
  parseGuarantees,
  parseSchema,
  type SchemaFormat,
  type Side,
} from '../../../schemas/index.js';
import type { ComparisonView } from './comparison.view.js';

export interface SchemasToCompare {
  readonly format: SchemaFormat;
  readonly before: { readonly schema: unknown; readonly guarantees: unknown };
  readonly after: { readonly schema: unknown; readonly guarantees: unknown };
  readonly mode: Mode;
  readonly content: ContentModel;
}

/** Judges a change between two schemas that are stored nowhere. */
@Injectable()
export class CompareSchemas {
  execute({ format, before, after, mode, content }: SchemasToCompare): ComparisonView {
    const options = { mode, content, assetId: null, witnesses: true };
    const { findings, ...comparison } = compare(sideOf(format, before), sideOf(format, after), options);
    return { ...comparison, findings: [...findings] };
  }
}

function sideOf(format: SchemaFormat, { schema, guarantees }: SchemasToCompare['before']): Side {
  const parsed = parseSchema(format, schema);
  return { schema: parsed, guarantees: parseGuarantees(guarantees, parsed) };
}
