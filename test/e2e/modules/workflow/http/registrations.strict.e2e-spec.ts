import { afterAll, expect, it } from '@jest/globals';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { startApp } from '../../../../support/app.js';

const { given, close } = await startApp();
afterAll(close);

const columns = (type: string) => ({
  schema_format: 'columns',
  schema: {
    dialect: 'postgres',
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'note', type },
    ],
  },
});

it('asks a strict reader about a type that grows, and publishes over one that is not', async () => {
  const owner = await given.team('orders');
  const { id } = await given.asset({ owner }).withContract(columns('varchar(20)')).make();
  const billing = await given.team('billing');
  const body = { asset_id: id, columns: ['note'], pinned_version: null };
  const { id: registration } = await billing.api.post<RegistrationView>('/registrations', body, 201);
  await owner.api.post(`/assets/${id}/contracts`, columns('varchar(30)'), 201);
  const strict = await billing.api.patch<RegistrationView>(`/registrations/${registration}`, { strict: true });
  expect(strict.strict).toBe(true);
  expect(await owner.api.post(`/assets/${id}/contracts`, columns('varchar(40)'), 202)).toMatchObject({
    decision: 'proposed',
    change_class: 'minor',
    affected: [{ team_name: 'billing' }],
  });
});

it('registers as strict at once, and stays so when made again without a word', async () => {
  const owner = await given.team('orders-2');
  const { id } = await given.asset({ owner }).withContract(columns('text')).make();
  const hr = await given.team('hr');
  const made = await hr.api.post<RegistrationView>('/registrations', { asset_id: id, strict: true }, 201);
  const again = await hr.api.post<RegistrationView>('/registrations', { asset_id: id }, 200);
  expect([made.strict, again.strict, again.id]).toEqual([true, true, made.id]);
});
