import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { AddDependency } from '../../../../../src/modules/assets/commands/add-dependency.command.js';
import { RecordDependencies } from '../../../../../src/modules/assets/commands/record-dependencies.command.js';
import { Dependency } from '../../../../../src/modules/assets/persistence/dependency.entity.js';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const owner = await given.team('orders');
const asset = async (fqn: string): Promise<string> => (await owner.api.post<AssetView>('/assets', { fqn }, 201)).id;
const [reader, a, b, c] = [
  await asset('shop.d.reader'),
  await asset('shop.d.a'),
  await asset('shop.d.b'),
  await asset('shop.d.c'),
];
const record = (upstream: readonly string[], project = 'shop') =>
  app.get(CommandBus).execute(new RecordDependencies(ADMIN, reader, upstream, { kind: 'dbt', project }));
const edges = async (): Promise<string[]> => {
  const found = await database.em().find(Dependency, { assetId: reader });
  return found.map(({ source, project, upstreamAssetId }) => `${source}:${project}:${upstreamAssetId}`).sort();
};

it('makes the edges of its own source what they are now, and touches no others', async () => {
  await app.get(CommandBus).execute(new AddDependency(ADMIN, reader, c, null));
  await record([a], 'other');
  expect(await record([a, b])).toEqual({ added: 2, removed: 0 });
  expect(await record([b])).toEqual({ added: 0, removed: 1 });
  expect(await edges()).toEqual([`dbt:other:${a}`, `dbt:shop:${b}`, `manual::${c}`].sort());
});

it('writes nothing when nothing changed', async () => {
  const before = (await eventsAbout(database, reader)).length;
  expect(await record([b])).toEqual({ added: 0, removed: 0 });
  expect((await eventsAbout(database, reader)).length).toBe(before);
});
