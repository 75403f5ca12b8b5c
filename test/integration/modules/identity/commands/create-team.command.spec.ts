import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CreateTeam } from '../../../../../src/modules/identity/commands/create-team.command.js';
import { Team } from '../../../../../src/modules/identity/persistence/team.entity.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled, rejected } from '../../../../support/settled.js';

const { app, api, database, close } = await startApp();
afterAll(close);
const create = (name: string, metadata = {}) => app.get(CommandBus).execute(new CreateTeam(ADMIN, name, metadata));

it('writes the team down, and with it who made it', async () => {
  const team = await create('orders', { slack: '#orders' });
  expect(await database.em().findOneOrFail(Team, { id: team.id })).toMatchObject({
    name: 'orders',
    metadata: { slack: '#orders' },
    version: 1,
    deletedAt: null,
  });
  expect(await eventsAbout(database, team.id)).toMatchObject([
    {
      action: 'team.created',
      stream: `team:${team.id}`,
      streamSequence: 1,
      audience: [team.id],
      actor: { kind: 'system', name: 'bootstrap', key_id: null },
      requestId: 'test',
      before: null,
      after: { name: 'orders', metadata: { slack: '#orders' } },
    },
  ]);
});

it('refuses a name that a live team has in any case, naming that team, and records nothing', async () => {
  const { id } = await create('Billing');
  const before = await eventCount(database);
  await expect(create('bILLING')).rejects.toMatchObject({ code: 'team.name_taken', details: { existing_id: id } });
  expect(await eventCount(database)).toBe(before);
});

it('gives the name of a deleted team to the next', async () => {
  const { id } = await create('short-lived');
  await api.delete(`/teams/${id}`);
  expect((await create('short-lived')).id).not.toBe(id);
});

it('makes one team when twenty of one name are asked for at once', async () => {
  const before = await eventCount(database);
  const results = await atOnce(20, (index) => create(index % 2 === 0 ? 'crowd' : 'CROWD'));
  const [winner] = fulfilled(results);
  expect(fulfilled(results)).toHaveLength(1);
  expect(rejected(results)).toHaveLength(19);
  for (const refusal of rejected(results)) {
    expect(refusal).toMatchObject({ code: 'team.name_taken', details: { existing_id: winner?.id } });
  }
  expect(await eventCount(database)).toBe(before + 1);
});
