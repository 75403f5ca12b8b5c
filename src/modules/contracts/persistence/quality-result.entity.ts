import { defineEntity, p } from '@mikro-orm/core';
import type { ResultStatus } from '../domain/quality-report.js';

export const QualityResultSchema = defineEntity({
  name: 'QualityResult',
  tableName: 'quality_results',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    qualityRunId: p.uuid(),
    assetId: p.uuid(),
    /** The path of the guarantee. */
    guarantee: p.text(),
    status: p.text().$type<ResultStatus>(),
    /** How hard the guarantee was meant when the result came in. */
    severity: p.text().$type<'error' | 'warn'>(),
    failedRows: p.bigint('number').strictNullable(),
    totalRows: p.bigint('number').strictNullable(),
    message: p.text().strictNullable(),
  },
  indexes: [
    { name: 'quality_results_asset', properties: ['assetId', 'id'] },
    { name: 'quality_results_run', properties: ['qualityRunId'] },
  ],
});

/** How one guarantee fared in one run; never changed. */
export class QualityResult extends QualityResultSchema.class {}

QualityResultSchema.setClass(QualityResult);
