import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { UpdateTeam } from '../../../../../src/modules/identity/commands/update-team.command.js';
import { Team } from '../../../../../src/modules/identity/persistence/team.entity.js';
import { newId } from '../../../../../src/platform/ids.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';

const { app, given, api, database, close } = await startApp();
afterAll(close);
const send = (command: UpdateTeam) => app.get(CommandBus).execute(command);

it('renames a team for its own key, and keeps the metadata that was not named', async () => {
  const orders = await given.team('orders');
  await send(new UpdateTeam(ADMIN, orders.id, { metadata: { slack: '#orders' } }));
  const renamed = await send(new UpdateTeam(keyOf(orders), orders.id, { name: 'ordering' }));
  expect(renamed).toMatchObject({ name: 'ordering', metadata: { slack: '#orders' } });
  expect(await database.em().findOneOrFail(Team, { id: orders.id })).toMatchObject({ name: 'ordering', version: 3 });
});

it('records what it was and what it became', async () => {
  const sales = await given.team('sales');
  await send(new UpdateTeam(keyOf(sales), sales.id, { name: 'selling', metadata: { floor: 3 } }));
  expect((await eventsAbout(database, sales.id)).at(-1)).toMatchObject({
    action: 'team.updated',
    streamSequence: 3,
    actor: { kind: 'key', key_id: sales.keyId, team_id: sales.id, on_behalf_of: null },
    before: { name: 'sales', metadata: {} },
    after: { name: 'selling', metadata: { floor: 3 } },
  });
});

it('replaces the metadata as a whole', async () => {
  const search = await given.team('search');
  await send(new UpdateTeam(ADMIN, search.id, { metadata: { a: 1, b: 2 } }));
  expect(await send(new UpdateTeam(ADMIN, search.id, { metadata: { b: 3 } }))).toMatchObject({ metadata: { b: 3 } });
});

it('refuses the key of another team, and changes nothing', async () => {
  const [ours, theirs] = [await given.team('ours'), await given.team('theirs')];
  const before = await eventCount(database);
  await expect(send(new UpdateTeam(keyOf(theirs), ours.id, { name: 'stolen' }))).rejects.toMatchObject({
    code: 'team.not_yours',
  });
  expect(await database.em().findOneOrFail(Team, { id: ours.id })).toMatchObject({ name: 'ours' });
  expect(await eventCount(database)).toBe(before);
});

it('refuses a name that is taken, naming the team that has it', async () => {
  const [first, second] = [await given.team('first'), await given.team('second')];
  await expect(send(new UpdateTeam(ADMIN, second.id, { name: 'FIRST' }))).rejects.toMatchObject({
    code: 'team.name_taken',
    details: { existing_id: first.id },
  });
});

it('lets a team change the case of its own name', async () => {
  const { id } = await given.team('quiet');
  expect(await send(new UpdateTeam(ADMIN, id, { name: 'QUIET' }))).toMatchObject({ name: 'QUIET' });
});

it('does not find a team that never was, or is no more', async () => {
  const gone = await given.team('gone');
  await api.delete(`/teams/${gone.id}`);
  for (const id of [newId(), gone.id]) {
    await expect(send(new UpdateTeam(ADMIN, id, { name: 'x' }))).rejects.toMatchObject({ code: 'team.not_found' });
  }
});

it('counts every one of ten changes made at once', async () => {
  const { id } = await given.team('busy');
  const results = await atOnce(10, (index) => send(new UpdateTeam(ADMIN, id, { metadata: { index } })));
  expect(fulfilled(results)).toHaveLength(10);
  expect(await database.em().findOneOrFail(Team, { id })).toMatchObject({ version: 11 });
  const changes = (await eventsAbout(database, id)).filter(({ action }) => action === 'team.updated');
  for (const [index, change] of changes.slice(1).entries()) {
    expect(change.before).toEqual(changes[index]?.after);
  }
});
