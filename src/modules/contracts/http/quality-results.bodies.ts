import { QualityReportInvalid } from '../domain/quality.errors.js';
import { type QualityReport, readResults } from '../domain/quality-report.js';
import type { DbtRunDocuments } from '../ports/dbt-run-reader.js';
import type { QualityReportBody } from './quality-results.dto.js';

/** What a body reports: results in its own words, or dbt's documents; refuses both and neither. */
export function reportIn(body: QualityReportBody): QualityReport | DbtRunDocuments {
  const { results = null, run_results: runResults = null } = body;
  if ((results === null) === (runResults === null)) {
    throw invalid('/results', 'must be there, or run_results with its manifest, and not both');
  }
  return runResults === null ? plainReport(body) : documentsIn(body);
}

const plainReport = ({ run_id: runId = null, run_at: runAt = null, results }: QualityReportBody): QualityReport => ({
  runId,
  runAt: runAt === null ? null : new Date(runAt),
  source: 'api',
  results: readResults(results),
  unmatched: null,
});

function documentsIn(body: QualityReportBody): DbtRunDocuments {
  const own = (['run_id', 'run_at'] as const).find((name) => (body[name] ?? null) !== null);
  if (own) {
    throw invalid(`/${own}`, 'is taken from run_results; leave it out');
  }
  const { manifest = null, catalog = null, run_results: runResults } = body;
  if (manifest === null) {
    throw invalid('/manifest', 'is needed with run_results, to know which guarantee a test speaks of');
  }
  return { manifest, catalog, runResults };
}

const invalid = (pointer: string, message: string) => new QualityReportInvalid([{ pointer, message }]);
