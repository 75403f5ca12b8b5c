import assert from 'node:assert/strict';
import { Agreements } from '../../../src/modules/audit/queries/agreements.query.js';
import { Registrations } from '../../../src/modules/workflow/queries/registrations.query.js';
import type { TestApp } from '../app.js';
import type { World } from './world.js';

/** The log alone tells who has agreed to what, as the tables do. */
export async function expectSameOfLog({ app }: Pick<TestApp, 'app'>, world: World): Promise<void> {
  for (const table of [0, 1]) {
    const assetId = world.assetId(table);
    const { contractId, proposal } = await world.look(table);
    const told = await app.get(Agreements).about(assetId, null);
    assert.equal(told.contract?.id ?? null, contractId, 'the log tells of another version');
    const { results } = await app.get(Registrations).list({ asset_id: assetId }, { limit: 200 });
    assert.deepEqual(ids(told.consumers), ids(results.map(({ id }) => ({ registration_id: id }))));
    const answers = told.proposals.find(({ id }) => id === proposal?.id)?.answers ?? [];
    const required = ['open', 'approved'].includes(proposal?.status ?? '') ? (proposal?.required ?? []) : [];
    for (const { team_id: teamId, answer } of required) {
      assert.equal(answers.find(({ team_id: id }) => id === teamId)?.answer ?? null, answer, 'another answer stands');
    }
  }
}

const ids = (consumers: readonly { registration_id: string }[]): Set<string> =>
  new Set(consumers.map(({ registration_id: id }) => id));
