import { afterAll, describe, expect, it } from '@jest/globals';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { inDays, OrdersStory, requiredOf } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api, given } = test;
const begin = () => OrdersStory.begin(test);

describe('POST /registrations', () => {
  it('registers the key’s own team on the active contract', async () => {
    const story = await begin();
    const team = await story.team('search');
    const body = { asset_id: story.asset.id, columns: ['id', '/email'], purpose: 'we index it' };
    expect(await team.api.post('/registrations', body, 201)).toEqual({
      id: expect.any(String),
      asset_id: story.asset.id,
      contract_id: story.asset.contractId,
      contract_version: '1.0.0',
      consumer_team_id: team.id,
      columns: ['id', '/email'],
      missing_columns: [],
      purpose: 'we index it',
      strict: false,
      pinned_version: null,
      requirement: null,
      status: 'active',
      created_at: expect.any(String),
    });
  });

  it('unites the columns when it is made again, and all of them win', async () => {
    const story = await begin();
    const { id } = await story.registrationOf(story.billing);
    expect(await story.register(story.billing, ['name'], 200)).toMatchObject({ id, columns: ['email', 'name'] });
    expect(await story.register(story.billing, ['email'], 200)).toMatchObject({ id, columns: ['email', 'name'] });
    expect(await story.register(story.billing, null, 200)).toMatchObject({ id, columns: null });
    expect(await story.register(story.billing, ['email'], 200)).toMatchObject({ id, columns: null });
  });

  it('is allowed before the first contract', async () => {
    const owner = await given.team('first');
    const asset = await given.asset({ owner }).make();
    const team = await given.team('early');
    const early = await team.api.post('/registrations', { asset_id: asset.id, columns: ['anything'] }, 201);
    expect(early).toMatchObject({ contract_id: null, contract_version: null });
  });

  it('refuses an unknown column and names the nearest', async () => {
    const story = await begin();
    const refusal = await story.billing.api.post(
      '/registrations',
      { asset_id: story.asset.id, columns: ['id', 'emial'] },
      422,
    );
    expect(refusal).toMatchObject({
      code: 'registration.unknown_column',
      details: { column: 'emial', nearest: 'email' },
      errors: [{ pointer: '/columns/1' }],
    });
  });

  it.each([
    ['no columns', { columns: [] }, '/columns'],
    ['columns that are a text', { columns: 'id' }, '/columns'],
    ['an asset that is no id', { asset_id: 'orders' }, '/asset_id'],
    ['a pin to no version', { pinned_version: '9.9.9' }, '/pinned_version'],
  ])('refuses %s', async (_, body, pointer) => {
    const story = await begin();
    const refusal = await story.billing.api.post('/registrations', { asset_id: story.asset.id, ...body }, 422);
    expect(refusal).toMatchObject({ errors: [{ pointer }] });
  });

  it('registers another team only with the admin scope', async () => {
    const story = await begin();
    const team = await story.team('search');
    const body = { asset_id: story.asset.id, consumer_team_id: team.id };
    expect(await story.billing.api.post('/registrations', body, 403)).toMatchObject({ code: 'team.not_yours' });
    expect(await api.post('/registrations', { asset_id: story.asset.id }, 422)).toMatchObject({
      errors: [{ pointer: '/consumer_team_id' }],
    });
    expect(await api.post('/registrations', body, 201)).toMatchObject({ consumer_team_id: team.id, columns: null });
  });

  it('does not find an asset that is not there', async () => {
    const team = await given.team('lost');
    expect(await team.api.post('/registrations', { asset_id: newId() }, 404)).toMatchObject({
      code: 'asset.not_found',
    });
  });
});

describe('PATCH /registrations/{id}', () => {
  it('narrows, and who is no longer touched drops out', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const { id } = await story.register(story.billing, ['id'], 200);
    expect(await story.billing.api.patch(`/registrations/${id}`, { columns: ['id'] })).toMatchObject({
      columns: ['id'],
    });
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', required: [] });
  });

  it('says that a team is migrating, like every other answer', async () => {
    const story = await begin();
    await story.answer(story.billing, await story.dropEmail(), 'migrating', { migration_deadline: inDays(3) });
    const { id } = await story.register(story.billing, ['email'], 200);
    expect(await story.billing.api.patch(`/registrations/${id}`, { purpose: 'still' })).toMatchObject({
      status: 'migrating',
    });
    expect(await api.get(`/registrations/${id}`)).toMatchObject({ status: 'migrating', purpose: 'still' });
  });

  it('is the team’s own, and refuses what a contract lacks', async () => {
    const story = await begin();
    const { id } = await story.registrationOf(story.billing);
    expect(await story.hr.api.patch(`/registrations/${id}`, { columns: null }, 403)).toMatchObject({
      code: 'team.not_yours',
    });
    expect(await story.billing.api.patch(`/registrations/${id}`, { columns: ['nme'] }, 422)).toMatchObject({
      details: { nearest: 'name' },
    });
    expect(await story.billing.api.patch(`/registrations/${id}`, { columns: [] }, 422)).toMatchObject({
      errors: [{ pointer: '/columns' }],
    });
    expect(await story.billing.api.patch(`/registrations/${newId()}`, {}, 404)).toMatchObject({
      code: 'registration.not_found',
    });
  });
});

describe('DELETE /registrations/{id}', () => {
  it('ends it; registering again is a new one', async () => {
    const story = await begin();
    const { id } = await story.registrationOf(story.billing);
    expect(await story.hr.api.delete(`/registrations/${id}`, 403)).toMatchObject({ code: 'team.not_yours' });
    await story.billing.api.delete(`/registrations/${id}`);
    expect(await api.get(`/registrations/${id}`, 404)).toMatchObject({ code: 'registration.not_found' });
    await story.billing.api.delete(`/registrations/${id}`, 404);
    expect((await story.register(story.billing, ['phone'])).columns).toEqual(['phone']);
  });

  it('takes another team’s vote only with a reason', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const { id } = await story.registrationOf(story.billing);
    expect(await api.delete(`/registrations/${id}`, 422)).toMatchObject({ code: 'registration.reason_missing' });
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    await api.delete(`/registrations/${id}?reason=dissolved`);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'approved', required: [] });
  });
});

describe('GET /registrations', () => {
  it('lists by asset, by team and by contract, a page at a time', async () => {
    const story = await begin();
    const teams = async (path: string) =>
      (await api.get<{ results: RegistrationView[] }>(path)).results.map((one) => one.consumer_team_id);
    const both = [story.billing.id, story.hr.id];
    expect(await teams(`/registrations?asset_id=${story.asset.id}`)).toEqual(both);
    expect(await teams(`/registrations?asset_id=${story.asset.id}&limit=1`)).toEqual([story.billing.id]);
    expect(await teams(`/registrations?consumer_team_id=${story.hr.id}`)).toEqual([story.hr.id]);
    expect(await teams(`/registrations?contract_id=${story.asset.contractId}`)).toEqual(both);
    expect(await teams(`/contracts/${story.asset.contractId}/registrations`)).toEqual(both);
    expect(await api.get(`/contracts/${newId()}/registrations`, 404)).toMatchObject({ code: 'contract.not_found' });
    expect(await api.get('/registrations?team=x', 422)).toMatchObject({ errors: [{ pointer: 'team' }] });
  });
});
