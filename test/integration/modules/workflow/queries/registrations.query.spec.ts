import { afterAll, expect, it } from '@jest/globals';
import { Registrations } from '../../../../../src/modules/workflow/queries/registrations.query.js';
import { startApp } from '../../../../support/app.js';
import { DAY, inDays, OrdersStory, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
const { app, clock } = test;
afterAll(test.close);
const statuses = async ({ asset }: OrdersStory) =>
  (await app.get(Registrations).list({ asset_id: asset.id }, {})).results.map(({ status }) => status);

it('says that a team migrates from its answer until its date, or until it changes its mind', async () => {
  const story = await OrdersStory.begin(test);
  const proposal = await story.dropEmail();
  expect(await statuses(story)).toEqual(['active', 'active']);
  await story.answer(story.billing, proposal, 'migrating', { migration_deadline: inDays(10) });
  expect(await statuses(story)).toEqual(['migrating', 'active']);
  clock.shift(11 * DAY);
  expect(await statuses(story)).toEqual(['active', 'active']);
  clock.shift(-11 * DAY);
  await story.answer(story.billing, proposal, 'approved');
  expect(await statuses(story)).toEqual(['active', 'active']);
});

it('moves along with every stable version', async () => {
  const story = await OrdersStory.begin(test);
  await story.publish(withColumns('id', 'name', 'email', 'phone', 'added'), 201);
  const { results } = await app.get(Registrations).list({ asset_id: story.asset.id }, {});
  expect(new Set(results.map(({ contract_version: version }) => version))).toEqual(new Set(['1.1.0']));
  const old = await app.get(Registrations).list({ contract_id: story.asset.contractId ?? '' }, {});
  expect(old.results).toEqual([]);
});

it('shows none that has ended', async () => {
  const story = await OrdersStory.begin(test);
  const { id } = await story.registrationOf(story.hr);
  await story.hr.api.delete(`/registrations/${id}`);
  expect(await statuses(story)).toEqual(['active']);
  await expect(app.get(Registrations).one(id)).rejects.toMatchObject({ code: 'registration.not_found' });
});
