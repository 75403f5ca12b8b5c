import assert from 'node:assert/strict';
import type { AgreementView } from '../../../src/modules/audit/queries/agreement.view.js';
import { Agreements } from '../../../src/modules/audit/queries/agreements.query.js';
import type { ProposalView } from '../../../src/modules/workflow/queries/proposal.view.js';
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
    const registered = told.consumers.map(({ registration_id: id }) => id);
    assert.deepEqual(new Set(registered), new Set(results.map(({ id }) => id)));
    if (proposal && ['open', 'approved'].includes(proposal.status)) {
      expectSameAnswers(told, proposal);
    }
  }
}

function expectSameAnswers({ proposals }: AgreementView, { id: proposalId, required }: ProposalView): void {
  const told = proposals.find(({ id }) => id === proposalId);
  for (const { team_id: teamId, answer } of required) {
    const said = told?.answers.find(({ team_id: id }) => id === teamId);
    assert.equal(said?.answer ?? null, answer, 'another answer stands');
  }
}
