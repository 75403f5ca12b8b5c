import { afterAll, expect, it } from '@jest/globals';
import { CompareSchemas } from '../../../../../src/modules/contracts/queries/compare-schemas.query.js';
import { startApp } from '../../../../support/app.js';
import { columns, dryRun } from '../../../../support/publishing.js';

const { app, given, close } = await startApp();
afterAll(close);
const comparison = app.get(CompareSchemas);
const side = (types: Record<string, string>, guarantees: unknown = {}) => ({
  schema: columns(types).schema,
  guarantees,
});

it('judges as a publish on an asset of that mode would', async () => {
  const shop = await given.team('shop');
  const [before, after] = [{ id: 'integer', email: 'text' }, { id: 'integer' }];
  const orders = await given.asset({ owner: shop, compatibility: 'full' }).withColumns(before).make();
  const { verdicts, change_class } = await dryRun(shop, orders.id, columns(after));
  const sides = { before: side(before), after: side(after) };
  expect(await comparison.execute({ format: 'columns', ...sides, mode: 'full', content: 'as_written' })).toMatchObject({
    verdicts,
    change_class,
    content: 'declared',
    breaking: true,
  });
});

it('has fingerprints of its own, since no asset is meant', async () => {
  const sides = { before: side({ a: 'integer', b: 'text' }), after: side({ a: 'integer' }) };
  const ask = () => comparison.execute({ format: 'columns', ...sides, mode: 'consumers', content: 'declared' });
  expect((await ask()).findings).toEqual((await ask()).findings);
});

it('refuses guarantees on a column that the schema does not have', async () => {
  const promised = side({ a: 'integer' }, { nullability: { b: 'never' } });
  await expect(
    comparison.execute({
      format: 'columns',
      before: promised,
      after: promised,
      mode: 'consumers',
      content: 'declared',
    }),
  ).rejects.toThrow(expect.objectContaining({ refusal: 'invalid' }));
});
