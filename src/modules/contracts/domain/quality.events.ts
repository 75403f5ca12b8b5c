import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { CheckedResult } from './check-results.js';
import type { ResultCounts, RunStatus } from './judge-run.js';

interface RunFacts {
  readonly id: string;
  readonly assetId: string;
  readonly runId: string;
  readonly source: string;
  readonly status: RunStatus;
  readonly counts: ResultCounts;
  readonly runAt: Date;
  readonly ownerTeamId: string;
}

/** Checks of an asset's guarantees were carried out; its owner hears of it. */
export function qualityReported(run: RunFacts): DomainEvent {
  const { id, assetId, runId, source, status, counts, runAt, ownerTeamId } = run;
  const details = { run_id: runId, source, status, run_at: runAt, ...counts };
  return {
    action: 'quality.reported',
    entityType: 'quality_run',
    entityId: id,
    assetId,
    teamId: ownerTeamId,
    after: details,
    data: { quality_run_id: id, asset_id: assetId, ...details },
    onBehalfOf: ownerTeamId,
  };
}

/** A promise was not kept; its owner hears of it, and the teams that read what it is about. */
export function guaranteeFailed(
  run: RunFacts,
  { result, audience, fqn }: { result: CheckedResult; audience: readonly string[]; fqn: string },
): DomainEvent {
  const { guarantee, status, failedRows, totalRows, message, subjects } = result;
  const details = { status, failed_rows: failedRows, total_rows: totalRows, message };
  return {
    action: 'guarantee.failed',
    entityType: 'guarantee',
    entityId: `${run.assetId}${guarantee}`,
    assetId: run.assetId,
    teamId: run.ownerTeamId,
    audience,
    after: details,
    data: {
      quality_run_id: run.id,
      asset_id: run.assetId,
      asset_fqn: fqn,
      guarantee,
      columns: subjects,
      ...details,
    },
    onBehalfOf: run.ownerTeamId,
  };
}
