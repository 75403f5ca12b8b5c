import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/sql';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids.js';
import { type Guarantees, readGuarantees } from '../../../schemas/index.js';
import { type Asset, liveAsset, lockAsset, refuseStrangers } from '../../assets/index.js';
import { type CheckedReport, type CheckedResult, checkResults } from '../domain/check-results.js';
import { countsOf, judgeRun } from '../domain/judge-run.js';
import { NothingChecked, RunExists, RunInFuture } from '../domain/quality.errors.js';
import type { QualityReport } from '../domain/quality-report.js';
import { Contract } from '../persistence/contract.entity.js';
import { newestRun } from '../persistence/quality-rows.js';
import { QualityResult } from '../persistence/quality-result.entity.js';
import { QualityRun } from '../persistence/quality-run.entity.js';
import { type DbtRunDocuments, DbtRunReader } from '../ports/dbt-run-reader.js';
import { QualityNews } from '../quality/quality-news.js';
import { type QualityRunView, qualityRunView } from '../queries/quality-run.view.js';

export interface ReportedQuality {
  readonly run: QualityRunView;
  /** False when the same run was reported before. */
  readonly recorded: boolean;
}

/** Keeps how an asset's guarantees fared in one run of checks. The same run again changes nothing. */
export class ReportQuality extends Command<ReportedQuality> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    /** Read already, or as dbt wrote it. */
    readonly report: QualityReport | DbtRunDocuments,
  ) {
    super();
  }
}

@CommandHandler(ReportQuality)
export class ReportQualityHandler implements ICommandHandler<ReportQuality> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly news: QualityNews,
    private readonly dbt: DbtRunReader,
  ) {}

  async execute({ by, assetId, report: given }: ReportQuality): Promise<ReportedQuality> {
    const report = 'runResults' in given ? await this.readDbt(assetId, given) : given;
    return this.database.transaction(async (em) => {
      // Runs of one asset come one after the other, so that one of them is the newest.
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const now = await this.clock.now(em);
      refuseFuture(report, now);
      const known = await knownRun(em, assetId, report);
      if (known) {
        return { run: qualityRunView(known), recorded: false };
      }
      const checked = checkResults(report, await promisedBy(em, asset));
      if (checked.results.length === 0) {
        throw new NothingChecked(asset.fqn);
      }
      const run = await this.keep(em, by, asset, { report, checked, now });
      await this.news.tell(em, by, asset, { run, results: checked.results });
      return { run: qualityRunView(run), recorded: true };
    });
  }

  private async readDbt(assetId: string, documents: DbtRunDocuments): Promise<QualityReport> {
    return this.dbt.read(documents, (await liveAsset(this.database.em(), assetId)).fqn);
  }

  private async keep(
    em: EntityManager,
    by: Actor,
    { id: assetId }: Asset,
    { report, checked: { results, unmatched }, now }: { report: QualityReport; checked: CheckedReport; now: Date },
  ): Promise<QualityRun> {
    const id = newId();
    const run = em.create(QualityRun, {
      id,
      assetId,
      number: ((await newestRun(em, assetId))?.number ?? 0) + 1,
      runId: report.runId ?? id,
      source: report.source,
      digest: digestOf(report),
      status: judgeRun(results),
      counts: countsOf(results),
      unmatched: [...unmatched],
      runAt: report.runAt ?? now,
      reportedAt: now,
      reportedByTeamId: by.teamId,
    });
    await em.flush();
    await em.insertMany(
      QualityResult,
      results.map((result) => ({ ...keptOf(result), id: newId(), qualityRunId: id, assetId })),
    );
    return run;
  }
}

/** Whom a result concerns is the contract's to say, and may change. */
const keptOf = ({ guarantee, status, severity, failedRows, totalRows, message }: CheckedResult) => ({
  guarantee,
  status,
  severity,
  failedRows,
  totalRows,
  message,
});

function refuseFuture({ runAt, source }: QualityReport, now: Date): void {
  if (runAt !== null && runAt > now) {
    throw new RunInFuture(source === 'api' ? '/run_at' : '/run_results/metadata/generated_at', runAt, now);
  }
}

/** The run that was reported under this id, if it said the same. */
async function knownRun(em: EntityManager, assetId: string, report: QualityReport): Promise<QualityRun | null> {
  const known = report.runId === null ? null : await em.findOne(QualityRun, { assetId, runId: report.runId });
  if (known && known.digest !== digestOf(report)) {
    throw new RunExists(known.runId, known.id);
  }
  return known;
}

/** What the asset promises now; null before its first contract. */
async function promisedBy(em: EntityManager, { activeContractId }: Asset): Promise<Guarantees | null> {
  return activeContractId === null
    ? null
    : readGuarantees((await em.findOneOrFail(Contract, { id: activeContractId })).guarantees);
}

/** Over what was reported, and not over what of it was kept: contracts move while a report stays the same. */
const digestOf = ({ source, runAt, results, unmatched }: QualityReport): string =>
  createHash('sha256')
    .update(canonicalJson({ source, runAt: runAt?.toISOString() ?? null, results, unmatched }))
    .digest('hex');
