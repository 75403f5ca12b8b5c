import { afterAll, expect, it } from '@jest/globals';
import { createTesseraClient } from '../../openapi/index.js';
import { startApp } from '../support/app.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';

const test = await startApp();
afterAll(() => test.close());

const url = await test.listen();
const tessera = createTesseraClient({ url: `${url}/`, key: BOOTSTRAP_KEY });

it('answers in the shapes of the document', async () => {
  const { data: team } = await tessera.POST('/api/v1/teams', { body: { name: 'orders' } });
  const path = { id: team?.id ?? '' };
  const { data: found } = await tessera.GET('/api/v1/teams/{id}', { params: { path } });
  expect(found).toEqual(team);
});

it('asks only for what has no default', async () => {
  const { data: team } = await tessera.POST('/api/v1/teams', { body: { name: 'producers' } });
  const owner = team?.id ?? '';
  const body = { fqn: 'shop.core.orders', owner_team_id: owner };
  const { data: asset } = await tessera.POST('/api/v1/assets', { body });
  const { data: publication, response } = await tessera.POST('/api/v1/assets/{id}/contracts', {
    params: { path: { id: asset?.id ?? '' } },
    body: { schema: { type: 'object', properties: { id: { type: 'integer' } } } },
  });
  expect({ status: response.status, decision: publication?.decision }).toEqual({ status: 201, decision: 'published' });
});

it('gives a refusal as a problem', async () => {
  const { error, data } = await tessera.POST('/api/v1/teams', { body: { name: ' ' } });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 'request.invalid', errors: [{ pointer: '/name' }] });
});

it('is refused with a key that is none', async () => {
  const { error } = await createTesseraClient({ url, key: 'nobody' }).GET('/api/v1/teams');
  expect(error).toMatchObject({ status: 401 });
});

it('refuses to compile what the document does not know', () => {
  // @ts-expect-error: a name is a text
  const wrongType = () => tessera.POST('/api/v1/teams', { body: { name: 5 } });
  // @ts-expect-error: there is no such scope
  const unknownScope = () => tessera.POST('/api/v1/api-keys', { body: { name: 'ci', scopes: ['root'] } });
  expect([wrongType, unknownScope]).toHaveLength(2);
});
