import { type CheckReport, exitCodeOf, verdictOf, verdictOfAll } from '../report.js';
import { nextOf } from './said.js';

/** For machines: all that the service said, with what it means. */
export function asJson(report: CheckReport): string {
  const changes = report.changes.map((change) => ({
    asset: change.name,
    asset_id: change.assetId,
    environment: change.environment,
    origin: change.origin,
    verdict: verdictOf(change),
    standing: change.standing,
    next: nextOf(change) || null,
    problem: change.problem,
    impact: change.impact,
    proposal: change.proposal,
  }));
  const whole = { verdict: verdictOfAll(report), exit_code: exitCodeOf(report), changes, skipped: report.skipped };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
