import { Migration } from '@mikro-orm/migrations';

/** How the guarantees of assets fared, run by run. */
export class QualityResults extends Migration {
  override up(): void {
    this.addSql(`
      create table core.quality_runs (
        id                  uuid primary key,
        asset_id            uuid not null constraint quality_runs_asset references core.assets (id),
        number              int not null,
        run_id              text not null,
        source              text not null,
        digest              text not null,
        status              text not null constraint quality_runs_status
                            check (status in ('passed', 'failed', 'skipped')),
        counts              json not null,
        unmatched           text[] not null,
        run_at              timestamptz not null,
        reported_at         timestamptz not null,
        reported_by_team_id uuid constraint quality_runs_team references core.teams (id),
        constraint quality_runs_run unique (asset_id, run_id),
        constraint quality_runs_number unique (asset_id, number)
      )`);
    this.addSql(`
      create table core.quality_results (
        id             uuid primary key,
        quality_run_id uuid not null constraint quality_results_run_of references core.quality_runs (id),
        asset_id       uuid not null constraint quality_results_asset_of references core.assets (id),
        guarantee      text not null,
        status         text not null constraint quality_results_status
                       check (status in ('passed', 'warned', 'failed', 'errored', 'skipped')),
        severity       text not null constraint quality_results_severity check (severity in ('error', 'warn')),
        failed_rows    bigint,
        total_rows     bigint,
        message        text
      )`);
    this.addSql('create index quality_results_asset on core.quality_results (asset_id, id)');
    this.addSql('create index quality_results_run on core.quality_results (quality_run_id)');
  }
}
