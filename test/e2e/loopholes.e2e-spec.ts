import { afterAll, describe, expect, it } from '@jest/globals';
import type { ProposedChangeView } from '../../src/modules/workflow/queries/proposed-change.view.js';
import type { Json } from '../../src/modules/imports/domain/json-reader.js';
import type { ProposalView } from '../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../support/app.js';
import { aManifest, aModel, reads } from '../support/dbt-manifest.js';
import { importDbt } from '../support/importing.js';
import { OrdersStory, requiredOf, withColumns } from '../support/orders-story.js';
import { NO_EMAIL as SHOP_NO_EMAIL, ShopStory } from '../support/shop-story.js';

const test = await startApp();
afterAll(test.close);
const { api, given } = test;
const begin = () => OrdersStory.begin(test);
const NO_EMAIL = withColumns('id', 'name', 'phone');
const REASON = { reason: 'nobody reads it' };

/** Nobody got round billing: it still has its column, and a break of it still asks billing. */
async function expectStillAsked(story: OrdersStory): Promise<void> {
  expect(await story.registrationOf(story.billing)).toMatchObject({ columns: ['email'], contract_version: '1.0.0' });
  expect(requiredOf(await story.dropEmail())).toEqual([story.billing.name]);
}

describe('nobody gets round consent', () => {
  it.each(['retire', 'deprecate'])('by asking to %s the contract and publishing anew', async (step) => {
    const story = await begin();
    const { proposal } = await story.end<ProposedChangeView>(step, 202);
    expect(requiredOf(proposal)).toEqual([story.billing.name, story.hr.name]);
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
    expect(await story.publish(NO_EMAIL, 409)).toMatchObject({ code: 'proposal.open' });
    await story.step(proposal, 'withdraw', REASON, [200]);
    await expectStillAsked(story);
  });

  it('by retiring the contract with everyone’s consent and publishing less', async () => {
    const story = await begin();
    const { proposal } = await story.end<ProposedChangeView>('retire', 202);
    await story.agreeAndApply(proposal);
    expect(requiredOf(await story.dropEmail())).toEqual([story.billing.name]);
  });

  it('by deleting the asset and publishing anew', async () => {
    const story = await begin();
    for (const client of [story.producer.api, api]) {
      const { proposal } = await client.delete<ProposedChangeView>(`/assets/${story.asset.id}`, 202);
      expect(requiredOf(proposal)).toEqual([story.billing.name, story.hr.name]);
      expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
      await story.step(proposal, 'withdraw', REASON, [200]);
    }
    await expectStillAsked(story);
  });

  it('by deleting the asset and re-creating it', async () => {
    const owner = await given.team('recreating');
    const asset = await given.asset({ owner }).withContract(withColumns('id', 'email')).make();
    await owner.api.delete(`/assets/${asset.id}`);
    const wanted = { fqn: asset.fqn, kind: 'table', compatibility: 'none' };
    const revived = await owner.api.post<{ id: string; compatibility: string }>('/assets', wanted, 201);
    expect(revived).toMatchObject({ id: asset.id, compatibility: 'consumers', active_contract: { version: '1.0.0' } });
    const stranger = await given.team('stranger to it');
    await owner.api.delete(`/assets/${asset.id}`);
    expect(await stranger.api.post('/assets', wanted, 409)).toMatchObject({ code: 'asset.owned_elsewhere' });
  });

  it.each([
    ['renaming', { fqn: 'shop.core.elsewhere' }],
    ['moving to another environment', { environment: 'staging' }],
    ['changing the kind', { kind: 'view' }],
    ['loosening the mode', { compatibility: 'none' }],
    ['changing the content model', { content: 'declared' }],
  ])('by %s', async (_, change) => {
    const story = await begin();
    for (const client of [story.producer.api, api]) {
      const { proposal } = await client.patch<ProposedChangeView>(`/assets/${story.asset.id}`, change, 202);
      expect(requiredOf(proposal)).toEqual([story.billing.name, story.hr.name]);
      expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
      await story.step(proposal, 'withdraw', REASON, [200]);
    }
    await expectStillAsked(story);
  });

  it('by tightening the mode after the others have agreed', async () => {
    const story = await begin();
    const body = withColumns('id', 'name', 'phone', 'new');
    const proposal = await story.propose('id', 'name', 'phone', 'new');
    await story.answer(story.billing, proposal, 'approved');
    const all = await story.team('everything');
    await story.register(all, null);
    await story.answer(all, proposal, 'approved');
    await story.producer.api.patch(`/assets/${story.asset.id}`, { compatibility: 'full' });
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.stale' });
    expect(await story.publish(body, 202)).toMatchObject({
      proposal: { id: proposal.id, revision: 2, status: 'open' },
    });
  });

  it.each(['an admin’s key', 'the bootstrap key', 'another team’s key'])(
    'by answering for the consumer with %s',
    async (whose) => {
      const story = await begin();
      const proposal = await story.dropEmail();
      const admin = await story.team('admin', ['admin']);
      const client = whose === 'the bootstrap key' ? api : whose === 'an admin’s key' ? admin.api : story.hr.api;
      const body = { response: 'approved', consumer_team_id: story.billing.id };
      expect(await client.post(`/proposals/${proposal.id}/acknowledgments`, body, 403)).toMatchObject({
        code: 'team.not_yours',
      });
      expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
    },
  );

  it('by naming another team in the body of an answer', async () => {
    const story = await begin();
    const proposal = await story.propose('id', 'phone');
    const body = { response: 'approved', consumer_team_id: story.hr.id };
    expect(await story.refusedAnswer(story.billing, proposal, body, 403)).toMatchObject({ code: 'team.not_yours' });
    expect((await story.proposal(proposal)).acknowledgments).toEqual([]);
  });

  it('by removing the voter without a reason', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const { id } = await story.registrationOf(story.billing);
    expect(await story.producer.api.delete(`/registrations/${id}?reason=gone`, 403)).toMatchObject({
      code: 'team.not_yours',
    });
    expect(await api.delete(`/registrations/${id}`, 422)).toMatchObject({ code: 'registration.reason_missing' });
    expect(await api.delete(`/teams/${story.billing.id}`, 422)).toMatchObject({ code: 'registration.reason_missing' });
    expect(await api.delete(`/registrations/${id}?reason=%20`, 422)).toMatchObject({
      code: 'registration.reason_missing',
    });
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
  });

  it('by narrowing what the voter reads', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const { id } = await story.registrationOf(story.billing);
    for (const client of [api, story.producer.api]) {
      expect(await client.patch(`/registrations/${id}`, { columns: ['id'] }, 403)).toMatchObject({
        code: 'team.not_yours',
      });
    }
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    expect(await api.patch(`/registrations/${id}`, { columns: ['id', 'email'] })).toMatchObject({
      columns: ['id', 'email'],
    });
  });

  it('by a pre-release and then its final', async () => {
    const story = await begin();
    await story.publish({ ...NO_EMAIL, version: '2.0.0-rc.1' }, 201);
    expect(await story.publish({ ...NO_EMAIL, version: '2.0.0' }, 202)).toMatchObject({
      decision: 'proposed',
      proposal: { required: [{ team_id: story.billing.id }] },
    });
  });

  it('because an affected team registers or widens late', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    expect(await story.answer(story.billing, proposal, 'approved')).toMatchObject({ proposal: { status: 'approved' } });
    await story.register(story.hr, ['email'], 200);
    expect(await story.proposal(proposal)).toMatchObject({ status: 'open' });
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
    await story.answer(story.hr, proposal, 'approved');
    await story.register(await story.team('late'), null);
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
  });

  it('by making the consumer the owner', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const transfer = { owner_team_id: story.billing.id };
    expect(await story.producer.api.patch(`/assets/${story.asset.id}`, transfer, 403)).toMatchObject({
      code: 'asset.transfer_needs_admin',
    });
    expect(await api.patch(`/assets/${story.asset.id}`, transfer, 409)).toMatchObject({ code: 'asset.has_consumers' });
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    await api.patch(`/assets/${story.asset.id}`, { owner_team_id: story.hr.id });
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
  });

  it('by a request that publishes itself and has gone stale', async () => {
    const story = await begin();
    const { proposal } = await story.publish({ ...NO_EMAIL, auto_publish: true }, 202);
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'added'), 201);
    const answered = await story.answer(story.billing, proposal as { id: string }, 'approved');
    expect(answered.proposal).toMatchObject({ status: 'open', stale: true, published_contract_id: null });
    expect(await story.registrationOf(story.billing)).toMatchObject({ columns: ['email'], contract_version: '1.1.0' });
    expect(await api.get(`/assets/${story.asset.id}`)).toMatchObject({ active_contract: { version: '1.1.0' } });
  });

  it('by naming a mode in the publish', async () => {
    const story = await begin();
    for (const field of ['compatibility', 'compatibility_mode', 'mode', 'content']) {
      expect(await story.publish({ ...NO_EMAIL, [field]: 'none' }, 422)).toMatchObject({
        errors: [{ pointer: `/${field}` }],
      });
    }
  });

  it('by publishing while an older request waits to be overtaken unseen', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    await story.publish({ ...withColumns('id', 'name', 'email', 'phone', 'added'), version: '2.0.0' }, 201);
    expect(await story.proposal(proposal)).toMatchObject({ base_moved: true });
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.stale' });
    const all = await story.team('reads all');
    await story.register(all, null);
    const rebased = await story.dropEmail();
    expect(rebased).toMatchObject({ id: proposal.id, revision: 2, base_moved: false, status: 'open' });
    expect(rebased.findings).toMatchObject([{ path: '/added' }, { path: '/email' }]);
    expect(requiredOf(rebased)).toEqual([story.billing.name, all.name]);
  });

  it('by bundling a change with others that more teams want', async () => {
    const story = await ShopStory.begin(test);
    const items = story.items(withColumns('id', 'email'), SHOP_NO_EMAIL);
    const publication = (await story.publish(items, 202)).publication as { id: string };
    await story.answer(story.hr, publication, {});
    await story.answer(story.billing, publication, { response: 'blocked', notes: 'we read the email' });
    for (const step of ['publish', 'withdraw'] as const) {
      const [member] = (await story.publication(publication)).proposals;
      expect(
        await api.post(`/proposals/${member?.proposal_id}/${step}`, { ...(step === 'withdraw' && REASON) }, 409),
      ).toMatchObject({ code: 'proposal.in_publication' });
    }
    expect(await story.step(publication, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
    expect(await story.versions()).toEqual(['1.0.0', '1.0.0']);
  });

  it('by an import that takes the reader away together with the column', async () => {
    const { id: owner } = await given.team('importing');
    const imported = (columns: string[], exposures: Json) => {
      const manifest = aManifest({ nodes: { 'model.loophole.visits': aModel('visits', columns) }, exposures });
      return importDbt(test, { artifacts: { manifest }, defaultOwnerTeamId: owner, environment: 'loophole' });
    };
    const page = { name: 'page', owner: { name: 'importers-reader' }, ...reads('model.loophole.visits') };
    await imported(['id', 'email'], { 'exposure.loophole.page': page });
    const { results } = await imported(['id'], {});
    expect(results).toMatchObject([{ decision: 'proposed' }]);
    const proposal = await api.get<ProposalView>(`/proposals/${results[0]?.proposal_id}`);
    expect(requiredOf(proposal)).toEqual(['importers-reader']);
  });
});
