import { afterAll, describe, expect, it } from '@jest/globals';
import { ApiKeys } from '../../../../../src/modules/identity/queries/api-keys.query.js';
import type { Actor } from '../../../../../src/platform/auth/actor.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';

const { app, given, close } = await startApp();
afterAll(close);
const keys = app.get(ApiKeys);
const orders = await given.team('orders');
const billing = await given.team('billing');
const idsFor = async (by: Actor) => (await keys.list(by, {})).results.map(({ id }) => id);
const spare = await given.key(orders.id, ['read']);

describe('one', () => {
  it('shows a key of the own team, without what it could be used by', async () => {
    const view = await keys.one(keyOf(orders), spare.id);
    expect(view).toMatchObject({ id: spare.id, team_id: orders.id, scopes: ['read'], revoked_at: null });
    expect(Object.keys(view)).not.toEqual(expect.arrayContaining([expect.stringMatching(/hash|key$/)]));
    expect(JSON.stringify(view)).not.toContain(spare.key);
  });

  it('does not find the key of another team', async () => {
    await expect(keys.one(keyOf(billing), spare.id)).rejects.toMatchObject({ code: 'api_key.not_found' });
    expect(await keys.one(ADMIN, spare.id)).toMatchObject({ id: spare.id });
  });
});

describe('list', () => {
  it('shows a team its own keys, and an admin all of them', async () => {
    expect(await idsFor(keyOf(orders))).toEqual([orders.keyId, spare.id]);
    expect(await idsFor(keyOf(billing))).toEqual([billing.keyId]);
    expect(await idsFor(ADMIN)).toEqual([orders.keyId, billing.keyId, spare.id]);
  });

  it('hands the cursor of one team’s page to another without showing more', async () => {
    const { next_cursor: cursor } = await keys.list(ADMIN, { limit: 1 });
    expect((await keys.list(keyOf(billing), { cursor: cursor! })).results.map(({ id }) => id)).toEqual([billing.keyId]);
  });
});
