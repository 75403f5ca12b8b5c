import { afterAll, describe, expect, it } from '@jest/globals';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import type { ContractView } from '../../../../../src/modules/contracts/queries/contract.view.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { columns, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const reader = await given.team('reader', ['read']);
const asset = (more: object = {}) => given.asset({ owner: shop, ...more });
const get = (id: string) => api.get<AssetView>(`/assets/${id}`);

describe('PATCH /assets/{id}', () => {
  it('changes what is named, and leaves the rest', async () => {
    const { id, fqn } = await asset().make();
    const changes = { description: 'Orders.', tags: ['core'], metadata: { a: 1 }, semver_mode: 'enforce' };
    expect(await shop.api.patch<AssetView>(`/assets/${id}`, changes)).toMatchObject({ ...changes, fqn, kind: 'table' });
    expect(await shop.api.patch<AssetView>(`/assets/${id}`, { kind: 'view' })).toMatchObject({
      ...changes,
      kind: 'view',
    });
    expect(await get(id)).toMatchObject({ ...changes, kind: 'view' });
  });

  it('clears the description with null', async () => {
    const { id } = await asset().make();
    await shop.api.patch(`/assets/${id}`, { description: 'x' });
    expect(await shop.api.patch<AssetView>(`/assets/${id}`, { description: null })).toMatchObject({
      description: null,
    });
  });

  it('changes and records nothing when nothing would be different', async () => {
    const { id, fqn } = await asset().make();
    const before = await rowCounts(database);
    const { updated_at: updatedAt } = await get(id);
    for (const body of [
      {},
      { fqn, kind: 'table', owner_team_id: shop.id, tags: [], description: null, metadata: {} },
    ]) {
      expect(await shop.api.patch<AssetView>(`/assets/${id}`, body)).toMatchObject({ id, updated_at: updatedAt });
    }
    expect(await rowCounts(database)).toEqual(before);
  });

  it('corrects the name, and keeps id, contracts and the new name alone', async () => {
    const made = await asset({ fqn: 'shop.core.ordres' }).withColumns({ id: 'integer' }).make();
    await shop.api.patch(`/assets/${made.id}`, { fqn: 'shop.core.corrected' });
    expect(await get(made.id)).toMatchObject({ fqn: 'shop.core.corrected', active_contract: { id: made.contractId } });
    expect((await api.get<{ results: [] }>('/assets?fqn=shop.core.ordres')).results).toEqual([]);
    expect((await api.get<{ results: [] }>('/assets?fqn=Shop.core.corrected')).results).toHaveLength(1);
  });

  it('refuses a name that is taken there, with the id of the asset that has it', async () => {
    const [one, other, elsewhere] = [
      await asset({ fqn: 'shop.core.one' }).make(),
      await asset({ fqn: 'shop.core.other' }).make(),
      await asset({ fqn: 'shop.core.one', environment: 'staging' }).make(),
    ];
    const taken = { code: 'asset.exists', details: { existing_id: one.id }, errors: [{ pointer: '/fqn' }] };
    const refusal = await shop.api.patch(`/assets/${other.id}`, { fqn: 'SHOP.core.one' }, 409);
    expect(refusal).toMatchObject(taken);
    expect(refusal.detail).toContain('SHOP.core.one in production');
    const moved = await shop.api.patch(`/assets/${elsewhere.id}`, { environment: 'production' }, 409);
    expect(moved).toMatchObject(taken);
    expect(moved.detail).toContain('shop.core.one in production');
  });

  it('is for the owner, and an admin', async () => {
    const { id } = await asset().make();
    expect(await billing.api.patch(`/assets/${id}`, { kind: 'view' }, 403)).toMatchObject({ code: 'asset.not_yours' });
    expect(await reader.api.patch(`/assets/${id}`, { kind: 'view' }, 403)).toMatchObject({ code: 'scope.missing' });
    expect(await api.patch<AssetView>(`/assets/${id}`, { kind: 'view' })).toMatchObject({ kind: 'view' });
    expect(await shop.api.patch(`/assets/${newId()}`, {}, 404)).toMatchObject({ code: 'asset.not_found' });
  });

  it('moves to another owner only with the admin scope, and to a team that exists', async () => {
    const { id } = await asset().make();
    const path = `/assets/${id}`;
    expect(await shop.api.patch(path, { owner_team_id: billing.id }, 403)).toMatchObject({
      code: 'asset.transfer_needs_admin',
      errors: [{ pointer: '/owner_team_id' }],
    });
    expect(await api.patch(path, { owner_team_id: newId() }, 422)).toMatchObject({
      errors: [{ pointer: '/owner_team_id' }],
    });
    await api.patch(path, { owner_team_id: billing.id });
    expect(await billing.api.patch<AssetView>(path, { kind: 'view' })).toMatchObject({ owner_team_id: billing.id });
    expect(await shop.api.patch(path, { kind: 'table' }, 403)).toMatchObject({ code: 'asset.not_yours' });
  });

  it.each([
    ['a bad name', { fqn: 'orders' }, '/fqn'],
    ['a name that is null', { fqn: null }, '/fqn'],
    ['an environment that is null', { environment: null }, '/environment'],
    ['a kind that is null', { kind: null }, '/kind'],
    ['an owner that is null', { owner_team_id: null }, '/owner_team_id'],
    ['an owner that is no id', { owner_team_id: 'shop' }, '/owner_team_id'],
    ['an unknown mode', { compatibility: 'strict' }, '/compatibility'],
    ['a mode that is null', { compatibility: null }, '/compatibility'],
    ['a content model that is null', { content: null }, '/content'],
    ['a way to choose versions that is null', { semver_mode: null }, '/semver_mode'],
    ['tags that are null', { tags: null }, '/tags'],
    ['a tag twice', { tags: ['x', 'x'] }, '/tags'],
    ['metadata that are null', { metadata: null }, '/metadata'],
    ['a description of another type', { description: 7 }, '/description'],
    ['an unknown field', { active_contract: null }, '/active_contract'],
  ])('refuses %s like the creation does, and changes nothing', async (_, body, pointer) => {
    const { id } = await asset().make();
    const before = await get(id);
    expect(await shop.api.patch(`/assets/${id}`, body, 422)).toMatchObject({ errors: [{ pointer }] });
    expect(await get(id)).toEqual(before);
  });
});

describe('with other teams registered on it', () => {
  it('may be spelled otherwise, and judged more strictly', async () => {
    const made = await asset({ fqn: 'shop.core.spelled' }).withColumns({ id: 'integer' }).consumedBy(billing).make();
    const changes = { fqn: '"SHOP".core.Spelled', compatibility: 'full', description: 'x' };
    expect(await shop.api.patch<AssetView>(`/assets/${made.id}`, changes)).toMatchObject(changes);
  });

  it('moves, loosens and goes once they have left; the owner’s own registration never counts', async () => {
    const made = await asset().withColumns({ id: 'integer' }).consumedBy(shop).make();
    const path = '/registrations';
    const { id } = await billing.api.post<RegistrationView>(path, { asset_id: made.id }, 201);
    await billing.api.delete(`${path}/${id}`);
    const loosened = { kind: 'view', compatibility: 'none' };
    expect(await shop.api.patch<AssetView>(`/assets/${made.id}`, loosened)).toMatchObject(loosened);
    await shop.api.delete(`/assets/${made.id}`);
  });
});

describe('DELETE /assets/{id}', () => {
  it('ends the asset for everyone; it is not deleted twice', async () => {
    const { id, fqn } = await asset().make();
    await shop.api.delete(`/assets/${id}`);
    await api.get(`/assets/${id}`, 404);
    expect((await api.get<{ results: [] }>(`/assets?fqn=${fqn}`)).results).toEqual([]);
    await shop.api.get(`/assets/${id}/contracts`, 404);
    await shop.api.patch(`/assets/${id}`, { kind: 'view' }, 404);
    await shop.api.delete(`/assets/${id}`, 404);
    await publish(shop, id, columns({ id: 'integer' }), 404);
    await billing.api.post('/registrations', { asset_id: id }, 404);
  });

  it('is for the owner, and an admin', async () => {
    const { id } = await asset().make();
    expect(await billing.api.delete(`/assets/${id}`, 403)).toMatchObject({ code: 'asset.not_yours' });
    expect(await reader.api.delete(`/assets/${id}`, 403)).toMatchObject({ code: 'scope.missing' });
    await api.delete(`/assets/${id}`);
  });
});

describe('a deleted asset', () => {
  const gone = async (fqn: string) => {
    const made = await asset({ fqn, compatibility: 'full' }).withColumns({ id: 'integer', email: 'text' }).make();
    const { id } = await shop.api.post<RegistrationView>('/registrations', { asset_id: made.id }, 201);
    await shop.api.delete(`/assets/${made.id}`);
    return { ...made, registrationId: id };
  };

  it.each([['restored by its id'], ['created again under its name']])(
    '%s comes back with contracts, registrations and the rules it was judged by',
    async (how) => {
      const { id, fqn, contractId, registrationId } = await gone(`shop.core.${how.replaceAll(' ', '_')}`);
      const back = how.startsWith('restored')
        ? await shop.api.post<AssetView>(`/assets/${id}/restore`, {}, 200)
        : await shop.api.post<AssetView>('/assets', { fqn: fqn.toUpperCase(), compatibility: 'none' }, 201);
      expect(back).toMatchObject({ id, compatibility: 'full', active_contract: { id: contractId, version: '1.0.0' } });
      const { results } = await api.get<{ results: ContractView[] }>(`/assets/${id}/contracts`);
      expect(results).toMatchObject([{ id: contractId, status: 'active' }]);
      expect(await api.get<RegistrationView>(`/registrations/${registrationId}`)).toMatchObject({ asset_id: id });
      expect(await publish(shop, id, columns({ id: 'integer' }))).toMatchObject({ contract: { version: '2.0.0' } });
    },
  );

  it('is brought back by no other team, neither by name nor by id', async () => {
    const { id, fqn } = await gone('shop.core.not_theirs');
    expect(await billing.api.post('/assets', { fqn }, 409)).toMatchObject({
      code: 'asset.owned_elsewhere',
      details: { existing_id: id },
    });
    expect(await billing.api.post(`/assets/${id}/restore`, {}, 403)).toMatchObject({ code: 'asset.not_yours' });
    await api.get(`/assets/${id}`, 404);
  });

  it('is not replaced by an asset that another team moves to its name', async () => {
    const { id, fqn } = await gone('shop.core.not_taken_over');
    const other = await given.asset({ owner: billing }).make();
    expect(await billing.api.patch(`/assets/${other.id}`, { fqn }, 409)).toMatchObject({
      code: 'asset.owned_elsewhere',
      details: { existing_id: id },
    });
  });

  it('belongs to the team that an admin creates it again for', async () => {
    const { id, fqn } = await gone('shop.core.handed_over');
    const back = await api.post<AssetView>('/assets', { fqn, owner_team_id: billing.id }, 201);
    expect(back).toMatchObject({ id, owner_team_id: billing.id });
  });

  it('is not restored while its name is taken, nor for a team that is no more', async () => {
    const leaving = await given.team('leaving');
    const { id, fqn } = await given.asset({ owner: leaving }).make();
    await leaving.api.delete(`/assets/${id}`);
    await api.delete(`/teams/${leaving.id}`);
    expect(await api.post(`/assets/${id}/restore`, {}, 422)).toMatchObject({ code: 'team.unknown' });
    await api.get(`/assets/${id}`, 404);
    const again = await api.post<AssetView>('/assets', { fqn, owner_team_id: shop.id }, 201);
    expect(again).toMatchObject({ id, owner_team_id: shop.id });
    expect(await shop.api.post<AssetView>(`/assets/${id}/restore`, {}, 200)).toMatchObject({ id });
  });
});
