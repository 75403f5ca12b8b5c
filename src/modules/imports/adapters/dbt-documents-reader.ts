import { Injectable } from '@nestjs/common';
import { type DbtRunDocuments, DbtRunReader, type QualityReport } from '../../contracts/index.js';
import { plannedReports } from '../dbt/planned-report.js';
import { foldedFqn } from '../domain/dbt-relations.js';
import { AssetNotInManifest } from '../domain/import.errors.js';
import { readDbtManifest } from '../domain/read-dbt-manifest.js';

/** Reads for contracts what a dbt run says of one asset: the same reading that an import makes of all. */
@Injectable()
export class DbtDocumentsReader extends DbtRunReader {
  override read({ manifest, catalog, runResults }: DbtRunDocuments, fqn: string): QualityReport {
    const plan = readDbtManifest({ manifest, catalog, runResults });
    const asset = plan.assets.find((planned) => foldedFqn(planned.fqn) === foldedFqn(fqn));
    if (!asset) {
      throw new AssetNotInManifest(fqn);
    }
    const nothing = { runId: null, runAt: null, source: `dbt:${plan.project}`, results: [], unmatched: [] };
    return plannedReports(plan, runResults).get(asset.uniqueId) ?? nothing;
  }
}
