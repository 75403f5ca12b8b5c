import type { PublishAnswerView } from '../../src/modules/workflow/queries/publish-answer.view.js';
import type { TestTeam } from './test-team.js';

/** The body of a publish in the `columns` format: columns by name and type, and whatever else it shall say. */
export const columns = (types: Readonly<Record<string, string>>, more: object = {}) => ({
  schema_format: 'columns',
  schema: { columns: Object.entries(types).map(([name, type]) => ({ name, type })) },
  ...more,
});

/** Publishes with the team's key; a version comes back with 201. */
export const publish = (by: Pick<TestTeam, 'api'>, assetId: string, body: object, status = 201) =>
  by.api.post<PublishAnswerView>(`/assets/${assetId}/contracts`, body, status);

/** The same without a trace: the decision that would be taken. */
export const dryRun = (by: Pick<TestTeam, 'api'>, assetId: string, body: object) =>
  publish(by, assetId, { ...body, dry_run: true }, 200);

/** Kinds of the findings, in the order of the answer. */
export const kindsIn = ({ findings }: Pick<PublishAnswerView, 'findings'>) => findings.map(({ kind }) => kind);
