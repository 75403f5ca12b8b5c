import { afterAll, describe, expect, it } from '@jest/globals';
import type { AssetView } from '../../../../../src/modules/assets/index.js';
import type { ProposedChangeView } from '../../../../../src/modules/workflow/queries/proposed-change.view.js';
import type { EventFeedView } from '../../../../../src/modules/audit/queries/event.view.js';
import { startApp } from '../../../../support/app.js';
import { eventually } from '../../../../support/eventually.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api, given } = test;
const begin = () => OrdersStory.begin(test);
const assetOf = ({ asset }: OrdersStory) => api.get<AssetView>(`/assets/${asset.id}`);

/** Asks for the change and checks that everyone registered has to answer. */
async function asked(story: OrdersStory, body: object) {
  const { decision, proposal } = await story.producer.api.patch<ProposedChangeView>(
    `/assets/${story.asset.id}`,
    body,
    202,
  );
  expect({ decision, required: requiredOf(proposal) }).toEqual({
    decision: 'proposed',
    required: [story.billing.name, story.hr.name],
  });
  return proposal;
}

describe('a change of an asset that others read', () => {
  it.each([
    ['move', 'asset_moved', { fqn: 'shop.core.purchases', description: 'was orders' }],
    ['move', 'asset_moved', { environment: 'staging' }],
    ['move', 'asset_moved', { kind: 'view' }],
    ['loosen', 'mode_loosened', { compatibility: 'none' }],
    ['loosen', 'mode_loosened', { content: 'declared' }],
  ] as const)('is a proposal to %s it (%s), and applied once all agree', async (kind, finding, body) => {
    const story = await begin();
    const before = await assetOf(story);
    const proposal = await asked(story, body);
    expect(proposal).toMatchObject({
      kind,
      asset_change: body,
      schema: null,
      schema_format: null,
      guarantees: null,
      findings: [{ kind: finding, scope: 'asset', path: '', subjects: null, breaking: true, fails: ['readers'] }],
    });
    expect(await assetOf(story)).toEqual(before);
    await story.agreeAndApply(proposal);
    expect(await assetOf(story)).toMatchObject({ ...body, active_contract: { id: story.asset.contractId } });
    expect(await story.registrationOf(story.billing)).toMatchObject({ columns: ['email'], contract_version: '1.0.0' });
  });

  it('is a revision when it is asked otherwise, and asks again for what is new', async () => {
    const story = await begin();
    const first = await asked(story, { fqn: 'shop.core.first' });
    await story.answer(story.billing, first, 'approved');
    expect(await asked(story, { fqn: 'shop.core.first' })).toMatchObject({ id: first.id, revision: 1 });
    expect(await asked(story, { fqn: 'shop.core.second' })).toMatchObject({
      id: first.id,
      revision: 2,
      required: [{ answer: 'approved', covers_all: false }, { answer: null }],
    });
  });

  it('waits for a proposal of another kind, and such a one for it', async () => {
    const story = await begin();
    const open = await story.dropEmail();
    const path = `/assets/${story.asset.id}`;
    const refusal = { code: 'proposal.open', details: { existing_id: open.id, kind: 'publish' } };
    expect(await story.producer.api.patch(path, { kind: 'view' }, 409)).toMatchObject(refusal);
    expect(await story.producer.api.delete(path, 409)).toMatchObject(refusal);
    await story.step(open, 'withdraw', { reason: 'first things first' }, [200]);
    const move = await asked(story, { kind: 'view' });
    expect(await story.publish(withColumns('id', 'name'), 409)).toMatchObject({
      details: { existing_id: move.id, kind: 'move' },
    });
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 201);
    expect(await story.proposal(move)).toMatchObject({ status: 'open', base_moved: false });
    await story.agreeAndApply(move);
  });

  it('is refused at once where the name is taken, and when it was taken meanwhile', async () => {
    const story = await begin();
    const taken = await given.asset({ owner: story.producer }).make();
    expect(await story.producer.api.patch(`/assets/${story.asset.id}`, { fqn: taken.fqn }, 409)).toMatchObject({
      code: 'asset.exists',
    });
    const proposal = await asked(story, { fqn: 'shop.core.wanted_by_two' });
    await given.asset({ owner: story.producer, fqn: 'shop.core.wanted_by_two' }).make();
    for (const team of [story.billing, story.hr]) {
      await story.answer(team, proposal, 'approved');
    }
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'asset.exists' });
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved' });
  });

  it('does not come together with another owner', async () => {
    const story = await begin();
    const body = { kind: 'view', owner_team_id: (await story.team('heirs')).id };
    expect(await api.patch(`/assets/${story.asset.id}`, body, 422)).toMatchObject({
      code: 'asset.transfer_not_alone',
      errors: [{ pointer: '/owner_team_id' }],
    });
  });

  it('under mode none asks nobody and tells everyone', async () => {
    const producer = await given.team('careless');
    const reader = await given.team('reader of careless');
    const asset = await given
      .asset({ owner: producer, compatibility: 'none' })
      .withContract(withColumns('id'))
      .consumedBy(reader, null)
      .make();
    await producer.api.patch(`/assets/${asset.id}`, { kind: 'view' });
    await producer.api.delete(`/assets/${asset.id}`);
    const told = await eventually(
      async () => (await reader.api.get<EventFeedView>('/events')).results.map(({ type }) => type),
      (types) => types.includes('asset.deleted'),
    );
    expect(told).toEqual(expect.arrayContaining(['asset.updated', 'asset.deleted']));
  });
});

describe('DELETE /assets/{id} of an asset that others read', () => {
  it('is a proposal, and deletes it once all agree; re-created it is the same', async () => {
    const story = await begin();
    const path = `/assets/${story.asset.id}`;
    const { proposal } = await story.producer.api.delete<ProposedChangeView>(path, 202);
    expect(proposal).toMatchObject({ kind: 'remove', asset_change: {}, findings: [{ kind: 'asset_removed' }] });
    await story.agreeAndApply(proposal);
    await api.get(path, 404);
    const { fqn } = story.asset;
    expect(await story.producer.api.post('/assets', { fqn, kind: 'view' }, 201)).toMatchObject({
      id: story.asset.id,
      kind: 'table',
      active_contract: { version: '1.0.0' },
    });
    expect(requiredOf(await story.dropEmail())).toEqual([story.billing.name]);
  });

  it('takes what hangs on it out of every list, and leaves nothing to answer', async () => {
    const story = await begin();
    const { id, contractId, fqn } = story.asset;
    const { proposal } = await story.producer.api.delete<ProposedChangeView>(`/assets/${id}`, 202);
    await story.agreeAndApply(proposal);
    const { results: mine } = await api.get<{ results: object[] }>(
      `/registrations?consumer_team_id=${story.billing.id}`,
    );
    expect(mine).toEqual([]);
    const lists = [
      `/search?q=${fqn}`,
      `/contracts/${contractId}/registrations`,
      `/proposals?awaiting_team_id=${story.billing.id}`,
      `/assets?owner_team_id=${story.producer.id}`,
    ];
    for (const list of lists) {
      expect(await api.get(list)).toMatchObject({ results: [] });
    }
    for (const path of [`/assets/${id}/contracts`, `/assets/${id}/context`]) {
      await api.get(path, 404);
    }
    const late = await story.billing.api.post(
      `/proposals/${proposal.id}/acknowledgments`,
      { response: 'approved' },
      409,
    );
    expect(late).toMatchObject({ code: 'proposal.closed' });
    await story.billing.api.post('/registrations', { asset_id: id }, 404);
  });

  it('can be forced, with the reason on record', async () => {
    const story = await begin();
    const { proposal } = await story.producer.api.delete<ProposedChangeView>(`/assets/${story.asset.id}`, 202);
    await story.answer(story.billing, proposal, 'blocked', { notes: 'we need it' });
    await api.post(`/proposals/${proposal.id}/force`, { reason: 'the vendor shuts it down' }, 200);
    expect(await story.step(proposal, 'publish', {}, [201])).toMatchObject({ decision: 'applied' });
    await api.get(`/assets/${story.asset.id}`, 404);
  });
});
