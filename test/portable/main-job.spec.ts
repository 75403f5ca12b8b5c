import { afterAll, expect, it } from '@jest/globals';
import type { ContractView } from '../../src/modules/contracts/queries/contract.view.js';
import type { ProposalView } from '../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../support/app.js';
import { columns, dryRun, publish } from '../support/publishing.js';

const { api, given, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
afterAll(close);

it('does the main job on SQLite, from the first version to the proof of who agreed', async () => {
  const [shop, billing, search] = [await given.team('shop'), await given.team('billing'), await given.team('search')];
  const orders = await given.asset({ owner: shop }).withColumns({ id: 'integer', email: 'text' }).make();
  await billing.api.post('/registrations', { asset_id: orders.id, columns: ['email'] }, 201);
  await search.api.post('/registrations', { asset_id: orders.id, columns: ['id'] }, 201);
  const without = columns({ id: 'integer' });

  expect(await dryRun(shop, orders.id, without)).toMatchObject({ decision: 'proposed' });
  const { proposal } = await publish(shop, orders.id, without, 202);
  const path = `/proposals/${proposal?.id}`;
  expect(proposal).toMatchObject({ status: 'open', required: [{ team_id: billing.id, answer: null }] });
  expect(await shop.api.post(`${path}/publish`, {}, 409)).toMatchObject({ code: 'proposal.not_approved' });
  const answer = { response: 'approved' };
  expect(await search.api.post(`${path}/acknowledgments`, answer, 403)).toMatchObject({
    code: 'proposal.not_required',
  });
  await billing.api.post(`${path}/acknowledgments`, answer, 201);
  expect(await api.get<ProposalView>(path)).toMatchObject({ status: 'approved' });
  const published = await shop.api.post<{ contract: ContractView }>(`${path}/publish`, {}, 201);
  expect(published).toMatchObject({ decision: 'published', contract: { version: '2.0.0', status: 'active' } });

  expect(await publish(shop, orders.id, without, 200)).toMatchObject({ decision: 'unchanged' });
  expect(await api.get(`/assets/${orders.id}`)).toMatchObject({ active_contract: { id: published.contract.id } });
  const history = await api.get<{ results: ContractView[] }>(`/assets/${orders.id}/contracts`);
  expect(history.results.map(({ version, status }) => `${version} ${status}`)).toEqual([
    '1.0.0 deprecated',
    '2.0.0 active',
  ]);
  const trail = await api.get<{ results: { action: string; actor: { team_id: string } }[] }>(
    `/audit/events?entity_id=${proposal?.id}`,
  );
  expect(trail.results.find(({ action }) => action === 'proposal.acknowledged')?.actor.team_id).toBe(billing.id);
  expect(await api.get('/audit/verify')).toMatchObject({ valid: true, first_invalid: null });
});

it('keeps assets on SQLite by their names, and revives a deleted one', async () => {
  const team = await given.team('keeper');
  const { id, fqn } = await given.asset({ owner: team }).make();
  await team.api.post('/assets', { fqn: fqn.toUpperCase() }, 409);
  await team.api.delete(`/assets/${id}`);
  expect(await team.api.post('/assets', { fqn }, 201)).toMatchObject({ id });
});
