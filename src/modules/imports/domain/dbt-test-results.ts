import { openArtifact } from './dbt-documents.js';
import type { PlannedTestResult } from './import-plan.js';
import { isJson } from './json-reader.js';

const STATUSES: readonly unknown[] = [
  'pass',
  'warn',
  'fail',
  'error',
  'skipped',
] satisfies PlannedTestResult['status'][];

/** The outcome of each test, once for every asset that it is about; results of models and of unknown tests are not outcomes. */
export function testResultsOf(
  runResults: unknown,
  assetsOf: (testUniqueId: string) => readonly string[],
): readonly PlannedTestResult[] {
  if (runResults === undefined || runResults === null) {
    return [];
  }
  const results = openArtifact(runResults, 'run-results')['results'];
  return (Array.isArray(results) ? (results as unknown[]) : []).flatMap((result) => {
    if (!isJson(result)) {
      return [];
    }
    const { unique_id: testUniqueId, status, failures } = result;
    if (typeof testUniqueId !== 'string' || !isStatus(status)) {
      return [];
    }
    const count = typeof failures === 'number' ? failures : null;
    return assetsOf(testUniqueId).map((assetUniqueId) => ({ testUniqueId, assetUniqueId, status, failures: count }));
  });
}

function isStatus(status: unknown): status is PlannedTestResult['status'] {
  return STATUSES.includes(status);
}
