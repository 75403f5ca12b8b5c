import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { mayActFor, type Actor } from '../../../platform/auth/actor.js';
import { NotYourTeam } from '../../../platform/auth/auth.errors.js';
import { ImportLog } from '../dbt/import-log.js';
import { type ImportedModel, ImportModels } from '../dbt/import-models.js';
import type { ImportScope } from '../dbt/import-scope.js';
import { plannedReports } from '../dbt/planned-report.js';
import { RegisterPlanned } from '../dbt/register-planned.js';
import { TeamDirectory } from '../dbt/team-directory.js';
import { type DbtArtifacts, readDbtManifest } from '../domain/read-dbt-manifest.js';
import type { FailedNode, ImportPlan } from '../domain/import-plan.js';
import type { ImportReportView, ImportResultView, ImportSummaryView } from '../queries/import-report.view.js';

export interface DbtImport {
  readonly artifacts: DbtArtifacts;
  readonly environment: string;
  readonly defaultOwnerTeamId: string | null;
  readonly dryRun: boolean;
  readonly publish: boolean;
  readonly group: boolean;
  readonly registerConsumers: boolean;
}

/** Brings a dbt project in: assets, contracts or proposals, lineage, consumers and test results. The same again changes nothing. */
export class ImportDbt extends Command<ImportReportView> {
  constructor(
    readonly by: Actor,
    readonly wanted: DbtImport,
  ) {
    super();
  }
}

@CommandHandler(ImportDbt)
export class ImportDbtHandler implements ICommandHandler<ImportDbt> {
  constructor(
    private readonly teams: TeamDirectory,
    private readonly models: ImportModels,
    private readonly readership: RegisterPlanned,
    private readonly log: ImportLog,
  ) {}

  async execute({ by, wanted }: ImportDbt): Promise<ImportReportView> {
    const plan = readDbtManifest(wanted.artifacts);
    const scope = scopeOf(by, wanted, plan);
    const teamIds = await this.teams.find(teamsIn(plan, wanted), scope);
    const models = await this.models.execute(plan.assets, teamIds, scope);
    const assetIds = idsOf(models);
    const readers = await this.recordReaders(plan, wanted, { assetIds, teamIds, scope });
    const recorded = { ...readers, quality_runs: await this.keepRuns(plan, wanted, { assetIds, scope }) };
    const missing = await this.log.missing(new Set(assetIds.values()), scope);
    const results = [...models.map(({ result }) => result), ...plan.failed.map(failedNode), ...missing];
    const summary = summaryOf(models, results, recorded);
    await this.log.completed(summary, scope);
    return { summary, results, warnings: scope.warnings };
  }

  /** After the readers, who are to hear of what failed. */
  private keepRuns(
    plan: ImportPlan,
    { artifacts, dryRun }: DbtImport,
    { assetIds, scope }: { assetIds: Map<string, string>; scope: ImportScope },
  ): Promise<number> {
    return this.log.runs(dryRun ? new Map() : plannedReports(plan, artifacts.runResults), assetIds, scope);
  }

  /** After the publishes, so that none of them is judged by what the import itself says of its readers. */
  private async recordReaders(
    plan: ImportPlan,
    { dryRun, registerConsumers }: DbtImport,
    { assetIds, teamIds, scope }: { assetIds: Map<string, string>; teamIds: Map<string, string>; scope: ImportScope },
  ): Promise<Pick<ImportSummaryView, 'registrations' | 'dependencies'>> {
    if (dryRun) {
      return { registrations: 0, dependencies: 0 };
    }
    const dependencies = await this.readership.dependencies(plan.dependencies, assetIds, scope);
    const consumers = registerConsumers ? plan.consumers : [];
    return { dependencies, registrations: await this.readership.consumers(consumers, { assetIds, teamIds }, scope) };
  }
}

function scopeOf(by: Actor, wanted: DbtImport, { project, warnings }: ImportPlan): ImportScope {
  const { environment, dryRun, publish, group } = wanted;
  const defaultOwnerTeamId = wanted.defaultOwnerTeamId ?? by.teamId;
  if (defaultOwnerTeamId !== null && !mayActFor(by, defaultOwnerTeamId)) {
    throw new NotYourTeam(defaultOwnerTeamId);
  }
  return { by, environment, project, defaultOwnerTeamId, dryRun, publish, group, warnings: [...warnings] };
}

function teamsIn({ assets, consumers }: ImportPlan, { registerConsumers }: DbtImport): string[] {
  const owners = assets.flatMap(({ ownerTeam }) => ownerTeam ?? []);
  return [...owners, ...(registerConsumers ? consumers.map(({ teamName }) => teamName) : [])];
}

const idsOf = (models: readonly ImportedModel[]): Map<string, string> =>
  new Map(models.flatMap(({ result }) => (result.asset_id === null ? [] : [[result.unique_id, result.asset_id]])));

const failedNode = ({ uniqueId, error }: FailedNode): ImportResultView => ({
  unique_id: uniqueId,
  fqn: null,
  asset_id: null,
  decision: 'failed',
  version: null,
  findings: [],
  proposal_id: null,
  error: { code: 'import.unreadable_node', message: error },
});

function summaryOf(
  models: readonly ImportedModel[],
  results: readonly ImportResultView[],
  recorded: Pick<ImportSummaryView, 'registrations' | 'dependencies' | 'quality_runs'>,
): ImportSummaryView {
  const count = (wanted: ImportResultView['decision']) => results.filter(({ decision }) => decision === wanted).length;
  return {
    assets_created: models.filter(({ change }) => change === 'created').length,
    assets_updated: models.filter(({ change }) => change === 'updated').length,
    unchanged: count('unchanged'),
    published: count('published'),
    proposed: count('proposed'),
    failed: count('failed'),
    ...recorded,
  };
}
