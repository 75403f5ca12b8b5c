import { afterAll, describe, expect, it } from '@jest/globals';
import type { ProposedChangeView } from '../../../../../src/modules/workflow/queries/proposed-change.view.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const MORE = withColumns('id', 'name', 'email', 'phone', 'more');

/** Billing stays on 1.0.0. */
async function pinned(changes: object = {}): Promise<OrdersStory> {
  const story = await OrdersStory.begin(test);
  await story.producer.api.patch(`/assets/${story.asset.id}`, changes);
  await pin(story, '1.0.0');
  return story;
}

async function pin<T = RegistrationView>(
  story: OrdersStory,
  pinned_version: string | null,
  expected = 200,
): Promise<T> {
  const { id } = await story.registrationOf(story.billing);
  return story.billing.api.patch<T>(`/registrations/${id}`, { pinned_version }, expected);
}

describe('a pin', () => {
  it('keeps the registration on its version, and lets it go', async () => {
    const story = await pinned();
    await story.publish(MORE, 201);
    expect(await story.registrationOf(story.billing)).toMatchObject({
      pinned_version: '1.0.0',
      contract_version: '1.0.0',
    });
    expect(await story.registrationOf(story.hr)).toMatchObject({ pinned_version: null, contract_version: '1.1.0' });
    expect(await pin(story, null)).toMatchObject({ pinned_version: null, contract_version: '1.1.0' });
  });

  it('can be made when registering, again too, and then outlives what is left out', async () => {
    const story = await OrdersStory.begin(test);
    const late = await story.team('late');
    const register = (body: object, expected: number) =>
      late.api.post('/registrations', { asset_id: story.asset.id, ...body }, expected);
    expect(await register({ pinned_version: '1.0.0' }, 201)).toMatchObject({ contract_version: '1.0.0' });
    await story.publish(MORE, 201);
    expect(await register({ pinned_version: null }, 200)).toMatchObject({ pinned_version: '1.0.0' });
    expect(await register({ pinned_version: '1.1.0' }, 200)).toMatchObject({
      pinned_version: '1.1.0',
      contract_version: '1.1.0',
    });
  });

  it.each(['9.9.9', '2.0.0-rc.1', '1.0.0'])('names a version one can stand on, not %s', async (version) => {
    const story = await OrdersStory.begin(test);
    await story.publish({ ...withColumns('id'), version: '2.0.0-rc.1' }, 201);
    await story.publish(MORE, 201);
    await story.end('retire', 200);
    expect(await pin(story, version, 422)).toMatchObject({
      code: 'registration.unknown_version',
      errors: [{ pointer: '/pinned_version' }],
    });
    expect(await pin(story, 'latest', 422)).toMatchObject({ errors: [{ pointer: '/pinned_version' }] });
  });

  it('exempts nobody, because the table changes for all', async () => {
    expect(requiredOf(await (await pinned()).dropEmail())).toHaveLength(1);
  });
});

describe('a pin where versions stay materialized', () => {
  it('asks nothing of those who stay, and everything when their version is to go', async () => {
    const story = await pinned({ materialized_versions: true });
    await story.publish(withColumns('id', 'name', 'phone'), 201);
    expect(await story.registrationOf(story.billing)).toMatchObject({
      columns: ['email'],
      contract_version: '1.0.0',
    });
    const { proposal } = await story.end<ProposedChangeView>('retire', 202);
    expect(requiredOf(proposal)).toEqual([story.billing.name]);
    await story.publish(withColumns('id', 'name', 'phone', 'later'), 201);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'open', base_moved: false });
    await story.answer(story.billing, proposal, 'approved');
    expect(await story.step(proposal, 'publish', {}, [201])).toMatchObject({ decision: 'applied' });
    expect(await api.get(`/contracts/${story.asset.contractId}`)).toMatchObject({ status: 'retired' });
  });

  it('is not emptied of its meaning over the head of who is pinned', async () => {
    for (const materialized_versions of [true, false]) {
      const story = await pinned({ materialized_versions: !materialized_versions });
      const path = `/assets/${story.asset.id}`;
      expect(await story.producer.api.patch(path, { materialized_versions }, 409)).toMatchObject({
        code: 'asset.has_consumers',
        details: { consumer_team_ids: [story.billing.id] },
      });
      await pin(story, null);
      expect(await story.producer.api.patch(path, { materialized_versions })).toMatchObject({ materialized_versions });
    }
  });

  it('is no way for others to take a vote', async () => {
    const story = await OrdersStory.begin(test);
    await story.producer.api.patch(`/assets/${story.asset.id}`, { materialized_versions: true });
    const proposal = await story.dropEmail();
    const { id } = await story.registrationOf(story.billing);
    const body = { pinned_version: '1.0.0' };
    expect(await api.patch(`/registrations/${id}`, body, 403)).toMatchObject({ code: 'team.not_yours' });
    expect(
      await api.post(
        '/registrations',
        { asset_id: story.asset.id, consumer_team_id: story.billing.id, columns: ['email'], ...body },
        403,
      ),
    ).toMatchObject({ code: 'team.not_yours' });
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    await pin(story, '1.0.0');
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', required: [] });
  });
});
