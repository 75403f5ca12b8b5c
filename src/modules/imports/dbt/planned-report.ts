import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { QualityReport } from '../../contracts/index.js';
import { qualityOf } from '../domain/dbt-quality.js';
import type { ImportPlan } from '../domain/import-plan.js';

const LONGEST_MESSAGE = 10_000;

/**
 * What the run says of each asset, by the asset's unique id; assets without a test are absent. A run that dbt gave no id
 * is known by what it says, so that the same document again is the same run.
 */
export function plannedReports(
  { project, run, testResults }: Pick<ImportPlan, 'project' | 'run' | 'testResults'>,
  runResults: unknown,
): ReadonlyMap<string, QualityReport> {
  if (run === null) {
    return new Map();
  }
  const runId = run.id ?? createHash('sha256').update(canonicalJson(runResults)).digest('hex');
  const byAsset = Map.groupBy(testResults, ({ assetUniqueId }) => assetUniqueId);
  return new Map(
    [...byAsset].map(([uniqueId, results]): [string, QualityReport] => {
      const { checks, unmatched } = qualityOf(results);
      return [uniqueId, { runId, runAt: run.at, source: `dbt:${project}`, results: checks.map(reported), unmatched }];
    }),
  );
}

const reported = ({
  guarantee,
  status,
  failures,
  message,
}: ReturnType<typeof qualityOf>['checks'][number]): QualityReport['results'][number] => ({
  guarantee,
  status,
  failedRows: failures,
  totalRows: null,
  message: message && message.slice(0, LONGEST_MESSAGE),
});
