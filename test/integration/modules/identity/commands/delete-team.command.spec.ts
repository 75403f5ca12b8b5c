import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { DeleteTeam } from '../../../../../src/modules/identity/commands/delete-team.command.js';
import { ApiKey } from '../../../../../src/modules/identity/persistence/api-key.entity.js';
import { Team } from '../../../../../src/modules/identity/persistence/team.entity.js';
import { WebhookEndpoint } from '../../../../../src/modules/notifications/index.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { endpointRow } from '../../../../support/endpoints.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const send = (id: string, reason: string | null = null) =>
  app.get(CommandBus).execute(new DeleteTeam(ADMIN, id, reason));

it('keeps the row, because history names it', async () => {
  const { id } = await given.team('orders');
  await send(id, 'merged into sales');
  const team = await database.em().findOneOrFail(Team, { id });
  expect(team.deletedAt).toBeInstanceOf(Date);
  expect((await eventsAbout(database, id)).at(-1)).toMatchObject({
    action: 'team.deleted',
    before: { name: 'orders' },
    after: null,
    data: { name: 'orders', reason: 'merged into sales' },
  });
});

it('revokes its keys in the same moment, each with an event of its own', async () => {
  const team = await given.team('keyholders');
  const second = await given.key(team.id, ['read']);
  await send(team.id);
  const keys = await database.em().find(ApiKey, { teamId: team.id });
  const { deletedAt } = await database.em().findOneOrFail(Team, { id: team.id });
  expect(keys.map(({ revokedAt }) => revokedAt)).toEqual([deletedAt, deletedAt]);
  for (const id of [team.keyId, second.id]) {
    expect((await eventsAbout(database, id)).map(({ action }) => action)).toEqual([
      'api_key.created',
      'api_key.revoked',
    ]);
  }
});

it('leaves the keys of other teams alone', async () => {
  const [leaving, staying] = [await given.team('leaving'), await given.team('staying')];
  await send(leaving.id);
  expect(await staying.api.get(`/teams/${leaving.id}`, 404)).toMatchObject({ code: 'team.not_found' });
});

it('is refused while the team owns assets, and changes nothing', async () => {
  const owner = await given.team('owner');
  const asset = await given.asset({ owner }).make();
  const endpointId = await endpointRow(database, { teamId: owner.id });
  await expect(send(owner.id)).rejects.toMatchObject({
    code: 'team.has_assets',
    details: { example_asset_id: asset.id },
  });
  expect(await database.em().findOneOrFail(Team, { id: owner.id })).toMatchObject({ deletedAt: null });
  expect(await owner.api.get(`/teams/${owner.id}`)).toMatchObject({ name: 'owner' });
  const endpoint = await database.em().findOneOrFail(WebhookEndpoint, { id: endpointId });
  expect(endpoint).toMatchObject({ status: 'active', deletedAt: null });
});

it('does not find a team that never was', async () => {
  await expect(send(newId())).rejects.toMatchObject({ code: 'team.not_found' });
});

it('deletes once when asked five times at once', async () => {
  const { id } = await given.team('doomed');
  const results = await atOnce(5, () => send(id));
  expect(fulfilled(results)).toHaveLength(1);
  expect(rejected(results)).toHaveLength(4);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'team.not_found' });
  }
  expect((await eventsAbout(database, id)).filter(({ action }) => action === 'team.deleted')).toHaveLength(1);
});
