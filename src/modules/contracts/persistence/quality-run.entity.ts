import { defineEntity, p } from '@mikro-orm/core';
import type { ResultCounts, RunStatus } from '../domain/judge-run.js';

export const QualityRunSchema = defineEntity({
  name: 'QualityRun',
  tableName: 'quality_runs',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    /** Rises with each run of the asset, given under its lock: the highest is the newest, whatever clocks say. */
    number: p.integer(),
    /** What the run is known by where it was made. */
    runId: p.text(),
    source: p.text(),
    /** SHA-256 of what was reported, to tell a repetition from another report under the same id. */
    digest: p.text(),
    status: p.text().$type<RunStatus>(),
    counts: p.json<ResultCounts>().columnType('json'),
    /** Checks that speak of no guarantee of the asset's. */
    unmatched: p.array(),
    runAt: p.datetime(),
    reportedAt: p.datetime(),
    reportedByTeamId: p.uuid().strictNullable(),
  },
  uniques: [
    { name: 'quality_runs_run', properties: ['assetId', 'runId'] },
    { name: 'quality_runs_number', properties: ['assetId', 'number'] },
  ],
});

/** One run of checks over an asset, as it was reported; never changed. */
export class QualityRun extends QualityRunSchema.class {}

QualityRunSchema.setClass(QualityRun);
