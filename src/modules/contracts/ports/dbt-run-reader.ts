import type { QualityReport } from '../domain/quality-report.js';

/** The artifacts of one dbt run, as parsed JSON. */
export interface DbtRunDocuments {
  readonly manifest: unknown;
  readonly catalog: unknown;
  readonly runResults: unknown;
}

/** Asked when results come as dbt wrote them. Imports know dbt; contracts do not. */
export abstract class DbtRunReader {
  /** What the run says of the asset of that name; refuses documents that do not know it. */
  abstract read(documents: DbtRunDocuments, fqn: string): QualityReport;
}
