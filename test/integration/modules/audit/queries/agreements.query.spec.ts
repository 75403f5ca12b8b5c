import { expect, it } from '@jest/globals';
import { Agreements } from '../../../../../src/modules/audit/queries/agreements.query.js';
import { recordEvents } from '../../../../../src/platform/events/record-events.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';

it('reads a long history to its end, and no further than to the moment', async () => {
  const { app, given, database, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
  const { id } = await given.asset({ owner: await given.team('shop') }).make();
  const made = await app.get(Agreements).about(id, null);
  const registered = Array.from({ length: 1_200 }, (_, number) => ({
    action: 'registration.created' as const,
    entityType: 'registration',
    entityId: String(number),
    assetId: id,
    after: { columns: null },
    data: { consumer_team_id: 'billing' },
  }));
  await database.transaction((em) => recordEvents(em, ADMIN, ...registered));
  const now = await app.get(Agreements).about(id, null);
  expect([now.entries, now.consumers.length]).toEqual([made.entries + 1_200, 1_200]);
  expect(await app.get(Agreements).about(id, new Date(0))).toMatchObject({ entries: 0, asset: null, consumers: [] });
  await close();
});
