import { openArtifact } from './dbt-documents.js';
import type { PlannedRun, PlannedTestResult } from './import-plan.js';
import { isJson, jsonAt } from './json-reader.js';

/** As long as the id of a run may be. */
const LONGEST_RUN_ID = 200;

const STATUSES: readonly unknown[] = [
  'pass',
  'warn',
  'fail',
  'error',
  'skipped',
] satisfies PlannedTestResult['status'][];

/** What a test is about: an asset, and the guarantee of the asset that it checks. */
export type TestSubject = Pick<PlannedTestResult, 'assetUniqueId' | 'guarantee'>;

/** The outcome of each test, once for every asset that it is about; results of models and of unknown tests are not outcomes. */
export function testResultsOf(
  runResults: unknown,
  subjectsOf: (testUniqueId: string) => readonly TestSubject[],
): readonly PlannedTestResult[] {
  if (runResults === undefined || runResults === null) {
    return [];
  }
  const results = openArtifact(runResults, 'run-results')['results'];
  return (Array.isArray(results) ? (results as unknown[]) : []).flatMap((result) => {
    if (!isJson(result)) {
      return [];
    }
    const { unique_id: testUniqueId, status, failures, message } = result;
    if (typeof testUniqueId !== 'string' || !isStatus(status)) {
      return [];
    }
    const told = { status, failures: countIn(failures), message: typeof message === 'string' ? message : null };
    return subjectsOf(testUniqueId).map((subject) => ({ testUniqueId, ...subject, ...told }));
  });
}

/** When and under which id the tests ran; null without results. */
export function runOf(runResults: unknown): PlannedRun | null {
  if (runResults === undefined || runResults === null) {
    return null;
  }
  const { invocation_id: id, generated_at: generatedAt } = jsonAt(openArtifact(runResults, 'run-results'), 'metadata');
  const at = new Date(typeof generatedAt === 'string' ? generatedAt : Number.NaN);
  return {
    id: typeof id === 'string' && id.trim() && id.length <= LONGEST_RUN_ID ? id : null,
    at: Number.isNaN(at.getTime()) ? null : at,
  };
}

/** A custom `fail_calc` may answer anything; only a number of rows is kept. */
const countIn = (failures: unknown): number | null =>
  Number.isSafeInteger(failures) && Number(failures) >= 0 ? Number(failures) : null;

function isStatus(status: unknown): status is PlannedTestResult['status'] {
  return STATUSES.includes(status);
}
