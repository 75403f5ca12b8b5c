import { afterAll, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { EndContract } from '../../../../../src/modules/contracts/commands/end-contract.command.js';
import { Contract } from '../../../../../src/modules/contracts/persistence/contract.entity.js';
import { keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { atOnce, fulfilled } from '../../../../support/settled.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const end = (contractId: string | null, to: 'deprecated' | 'retired', by = keyOf(shop)) =>
  app
    .get(CommandBus)
    .execute(new EndContract(by, { contractId: contractId ?? '', to, sunsetAt: null, reason: 'no longer filled' }));
const rowOf = (id: string | null) => database.em().findOneOrFail(Contract, { id: id ?? '' });

it('ends the version, leaves the asset without an active one, and records why', async () => {
  const { id, contractId } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
  const { proposed } = await end(contractId, 'deprecated');
  expect(proposed).toBeNull();
  const deprecated = await rowOf(contractId);
  expect(deprecated).toMatchObject({ status: 'deprecated', deprecatedAt: expect.any(Date), retiredAt: null });
  expect(await database.em().findOneOrFail(Asset, { id })).toMatchObject({
    activeContractId: null,
    activeVersion: null,
  });
  await end(contractId, 'retired');
  expect(await rowOf(contractId)).toMatchObject({
    status: 'retired',
    deprecatedAt: deprecated.deprecatedAt,
    retiredAt: expect.any(Date),
  });
  expect((await eventsAbout(database, contractId ?? '')).slice(1)).toMatchObject([
    { action: 'contract.deprecated', before: { status: 'active' }, after: { reason: 'no longer filled' } },
    { action: 'contract.retired', before: { status: 'deprecated' }, after: { status: 'retired' } },
  ]);
});

it('only proposes it where others are registered, and records nothing for a refusal', async () => {
  const { contractId } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).consumedBy(billing).make();
  expect(await end(contractId, 'retired')).toMatchObject({
    contract: { status: 'active' },
    proposed: { changed: true },
  });
  const before = await eventCount(database);
  await expect(end(contractId, 'deprecated', keyOf(billing))).rejects.toMatchObject({ code: 'asset.not_yours' });
  expect(await end(contractId, 'retired')).toMatchObject({ proposed: { changed: false } });
  expect(await eventCount(database)).toBe(before);
});

it('ends it once when ten ask at once', async () => {
  const { contractId } = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
  expect(fulfilled(await atOnce(10, () => end(contractId, 'retired')))).toHaveLength(10);
  expect((await eventsAbout(database, contractId ?? '')).map(({ action }) => action)).toEqual([
    'contract.published',
    'contract.retired',
  ]);
});
