import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { AddDependency } from '../../../../../src/modules/assets/commands/add-dependency.command.js';
import { Dependency } from '../../../../../src/modules/assets/persistence/dependency.entity.js';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { atOnce, rejected } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const owner = await given.team('orders');
const asset = async (fqn: string): Promise<string> => (await owner.api.post<AssetView>('/assets', { fqn }, 201)).id;
const add = (reader: string, read: string) => app.get(CommandBus).execute(new AddDependency(ADMIN, reader, read, null));

it('writes the edge and its event together', async () => {
  const [reader, read] = [await asset('shop.a.one'), await asset('shop.a.two')];
  const { dependency, created } = await add(reader, read);
  expect(created).toBe(true);
  expect(await eventsAbout(database, dependency.id)).toMatchObject([
    { action: 'dependency.added', assetId: reader, after: { upstream_asset_id: read, columns: null } },
  ]);
});

it('makes one edge of ten requests at once', async () => {
  const [reader, read] = [await asset('shop.b.one'), await asset('shop.b.two')];
  expect(rejected(await atOnce(10, () => add(reader, read)))).toEqual([]);
  expect(await database.em().count(Dependency, { assetId: reader })).toBe(1);
});
