import { Injectable } from '@nestjs/common';
import { Engine } from '../../../platform/engine/engine.js';
import type { ContentModel, Mode, SchemaFormat } from '../../../schemas/index.js';
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
  constructor(private readonly engine: Engine) {}

  async execute({ format, before, after, mode, content }: SchemasToCompare): Promise<ComparisonView> {
    const { findings, ...comparison } = await this.engine.compare({
      before: { format, ...before },
      after: { format, ...after },
      options: { mode, content, assetId: null, witnesses: true },
    });
    return { ...comparison, findings: [...findings] };
  }
}
