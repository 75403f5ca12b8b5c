import type { DomainEvent } from '../../../kernel/domain-event.js';

/** A manifest was imported and something changed by it. */
export const importCompleted = (done: {
  readonly teamId: string | null;
  readonly project: string;
  readonly environment: string;
  readonly summary: object;
}): DomainEvent => ({
  action: 'import.completed',
  entityType: 'import',
  entityId: `dbt:${done.project}`,
  teamId: done.teamId,
  after: { environment: done.environment, ...done.summary },
  data: { project: done.project, environment: done.environment, ...done.summary },
});
