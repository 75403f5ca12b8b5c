import { afterAll, describe, expect, it } from '@jest/globals';
import type { ContractView } from '../../../../../src/modules/contracts/index.js';
import type { ProposedChangeView } from '../../../../../src/modules/workflow/queries/proposed-change.view.js';
import { startApp } from '../../../../support/app.js';
import { inDays, OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api, given } = test;
const begin = () => OrdersStory.begin(test);
const assetOf = ({ asset }: OrdersStory) => api.get(`/assets/${asset.id}`);
const contractOf = ({ asset }: OrdersStory) => api.get<ContractView>(`/contracts/${asset.contractId}`);

describe('ending a version', () => {
  it('that is active takes the consent of everyone who reads it', async () => {
    const story = await begin();
    const sunset_at = inDays(30);
    const body = { reason: 'v2 is another table', sunset_at };
    const { proposal } = await story.end<ProposedChangeView>('deprecate', 202, body);
    expect(proposal).toMatchObject({
      kind: 'retire',
      base_contract_id: story.asset.contractId,
      asset_change: { contract_id: story.asset.contractId, version: '1.0.0', status: 'deprecated', ...body },
      findings: [{ kind: 'asset_retired', before: { version: '1.0.0', status: 'active' } }],
    });
    expect(await contractOf(story)).toMatchObject({ status: 'active' });
    await story.agreeAndApply(proposal);
    expect(await contractOf(story)).toMatchObject({ status: 'deprecated', sunset_at });
    expect(await assetOf(story)).toMatchObject({ active_contract: null });
    expect(await story.end('retire', 409)).toMatchObject({ code: 'contract.before_sunset' });
  });

  it('is pointless once another is active', async () => {
    const story = await begin();
    const { proposal } = await story.end<ProposedChangeView>('retire', 202);
    const { contract } = await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 201);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'withdrawn', superseded_by: contract?.id });
  });

  it('that is not active asks nobody; its sunset is kept', async () => {
    const story = await begin();
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 201);
    const soon = inDays(1);
    expect(await story.end('deprecate', 200, { sunset_at: soon })).toMatchObject({ sunset_at: soon });
    expect(await story.end('deprecate', 422, { sunset_at: inDays(0.5) })).toMatchObject({
      code: 'contract.sunset_invalid',
      errors: [{ pointer: '/sunset_at' }],
    });
    expect(await story.end('retire', 409)).toMatchObject({ code: 'contract.before_sunset' });
    expect(await contractOf(story)).toMatchObject({ status: 'deprecated', retired_at: null });
  });

  it('asks nobody where nobody else is registered, goes forwards only and once', async () => {
    const producer = await given.team('alone');
    const { contractId } = await given.asset({ owner: producer }).withContract(withColumns('id')).make();
    const end = (step: string, expected = 200) => producer.api.post(`/contracts/${contractId}/${step}`, {}, expected);
    expect(await end('deprecate')).toMatchObject({ status: 'deprecated', sunset_at: null });
    const retired = await end('retire');
    expect(retired).toMatchObject({ status: 'retired' });
    expect(await end('retire')).toEqual(retired);
    expect(await end('deprecate', 409)).toMatchObject({ code: 'contract.not_endable' });
  });

  it('is the owner’s, and retires a pre-release without deprecating it', async () => {
    const story = await begin();
    expect(await story.billing.api.post(`/contracts/${story.asset.contractId}/retire`, {}, 403)).toMatchObject({
      code: 'asset.not_yours',
    });
    const body = { ...withColumns('id'), version: '2.0.0-rc.1' };
    const { contract } = await story.publish(body, 201);
    const path = `/contracts/${contract?.id}`;
    expect(await story.producer.api.post(`${path}/deprecate`, {}, 409)).toMatchObject({ code: 'contract.not_endable' });
    expect(await story.producer.api.post(`${path}/retire`, {}, 200)).toMatchObject({ status: 'retired' });
  });
});
