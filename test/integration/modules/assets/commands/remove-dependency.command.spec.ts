import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RecordDependencies } from '../../../../../src/modules/assets/commands/record-dependencies.command.js';
import { RemoveDependency } from '../../../../../src/modules/assets/commands/remove-dependency.command.js';
import { Dependency } from '../../../../../src/modules/assets/persistence/dependency.entity.js';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import { ADMIN } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';

const { app, given, database, close } = await startApp();
afterAll(close);

it("leaves an import's edge to the import", async () => {
  const owner = await given.team('orders');
  const asset = async (fqn: string): Promise<string> => (await owner.api.post<AssetView>('/assets', { fqn }, 201)).id;
  const [reader, read] = [await asset('shop.c.one'), await asset('shop.c.two')];
  const source = { kind: 'dbt', project: 'shop' } as const;
  await app.get(CommandBus).execute(new RecordDependencies(ADMIN, reader, [read], source));
  const edge = await database.em().findOneOrFail(Dependency, { assetId: reader });
  await expect(app.get(CommandBus).execute(new RemoveDependency(ADMIN, edge.id))).rejects.toMatchObject({
    code: 'dependency.imported',
  });
  expect(await database.em().count(Dependency, { assetId: reader })).toBe(1);
});
