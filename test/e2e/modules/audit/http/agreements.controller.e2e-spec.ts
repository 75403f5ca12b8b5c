import { afterAll, describe, expect, it } from '@jest/globals';
import type { AgreementView } from '../../../../../src/modules/audit/queries/agreement.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory } from '../../../../support/orders-story.js';

const test = await startApp();
const { api } = test;
afterAll(test.close);

describe('GET /audit/assets/{id}/agreement', () => {
  it('tells who had agreed to what at any moment, before and after', async () => {
    const story = await OrdersStory.begin(test);
    const agreement = (asOf?: string) =>
      story.hr.api.get<AgreementView>(`/audit/assets/${story.asset.id}/agreement${asOf ? `?as_of=${asOf}` : ''}`);
    const proposal = await story.dropEmail();
    const asked = await agreement();
    await story.answer(story.billing, proposal, 'approved');
    const agreed = await agreement();
    await story.step(proposal, 'publish', {}, [201]);
    const before = {
      contract: { version: '1.0.0', proposal_id: null },
      asset: { fqn: story.asset.fqn, deleted: false },
    };
    expect(asked).toMatchObject({ ...before, proposals: [{ id: proposal.id, status: 'open', answers: [] }] });
    expect(asked.consumers.map(({ team_id: id, columns }) => [id, columns])).toContainEqual([
      story.billing.id,
      ['email'],
    ]);
    const answers = [{ team_id: story.billing.id, answer: 'approved', by: { key_id: story.billing.keyId } }];
    expect(agreed).toMatchObject({ ...before, proposals: [{ id: proposal.id, status: 'approved', answers }] });
    expect(await agreement()).toMatchObject({
      contract: { version: '2.0.0', proposal_id: proposal.id, force_reason: null },
      proposals: [{ id: proposal.id, status: 'published', answers }],
    });
    expect(await agreement(String(asked.as_of))).toEqual(asked);
    expect(await agreement(String(agreed.as_of))).toEqual(agreed);
    expect(await agreement('2020-01-01')).toMatchObject({ entries: 0, asset: null, contract: null, proposals: [] });
  });

  it('names what is wrong, and knows no asset that was never made', async () => {
    expect(await api.get(`/audit/assets/${newId()}/agreement`, 404)).toMatchObject({ code: 'asset.not_found' });
    const path = `/audit/assets/${newId()}/agreement?as_of=yesterday`;
    expect(await api.get(path, 422)).toMatchObject({ errors: [{ pointer: 'as_of' }] });
  });
});
