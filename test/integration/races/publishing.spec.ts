import { afterAll, describe, expect, it } from '@jest/globals';
import { Asset } from '../../../src/modules/assets/persistence/asset.entity.js';
import { Contract } from '../../../src/modules/contracts/persistence/contract.entity.js';
import type { PublishAnswerView } from '../../../src/modules/workflow/queries/publish-answer.view.js';
import { StoredEvent } from '../../../src/platform/events/stored-event.entity.js';
import { compareVersions } from '../../../src/schemas/index.js';
import { startApp } from '../../support/app.js';
import { columns } from '../../support/publishing.js';
import { inBothOrders } from '../../support/interleaving.js';
import { ROUNDS } from '../../support/races.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const either = inBothOrders({ database });
const shop = await given.team('shop');
const billing = await given.team('billing');
const MANY = Array.from({ length: 20 }, (_, at) => at);

/** Sends the body and answers status and body, whatever they are. */
async function send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) {
  const response = await shop.api.send({
    method,
    url: `/api/v1${path}`,
    ...(body ? { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const answer = (response.payload === '' ? {} : response.json()) as PublishAnswerView & { code?: string };
  return { status: response.statusCode, answer };
}
const publish = (assetId: string, body: object) => send('POST', `/assets/${assetId}/contracts`, body);
const together = <T>(work: (at: number) => Promise<T>) => Promise.all(MANY.map(work));
const statuses = (results: readonly { status: number }[]) =>
  results.map(({ status }) => status).toSorted((a, b) => a - b);
const historyOf = (assetId: string) => database.em().find(Contract, { assetId }, { orderBy: { id: 'asc' } });

/** What must hold of an asset's versions whatever happened: one line, one active end, one event each, in that order. */
async function expectLinear(assetId: string, count: number): Promise<Contract[]> {
  const history = await historyOf(assetId);
  expect(history).toHaveLength(count);
  const published = await database
    .em()
    .find(StoredEvent, { assetId, action: 'contract.published' }, { orderBy: { streamSequence: 'asc' } });
  expect(published.map(({ entityId }) => entityId)).toEqual(history.map(({ id }) => id));
  history.forEach((contract, at) => {
    const before = history[at - 1];
    expect(contract.supersedesId).toBe(before?.id ?? null);
    expect(before === undefined || compareVersions(contract.version, before.version) > 0).toBe(true);
    expect(before === undefined || contract.publishedAt >= before.publishedAt).toBe(true);
    expect(contract.status).toBe(at === count - 1 ? 'active' : 'deprecated');
  });
  const asset = await database.em().findOneOrFail(Asset, { id: assetId });
  expect(asset).toMatchObject({ activeContractId: history.at(-1)?.id, activeVersion: history.at(-1)?.version });
  return history;
}

describe('twenty at once', () => {
  it('publish twenty different first versions: one is first, the rest follow it in one line', async () => {
    const { id } = await given.asset({ owner: shop }).make();
    const results = await together((at) => publish(id, columns({ id: 'integer', [`c${at}`]: 'text' })));
    expect(statuses(results)).toEqual(MANY.map(() => 201));
    expect(results.filter(({ answer }) => answer.reason === 'first_contract')).toHaveLength(1);
    await expectLinear(id, 20);
  });

  it('publish compatible versions: each is judged against the one before it', async () => {
    const body = (count: number) =>
      columns(Object.fromEntries(MANY.slice(0, count).map((column) => [`c${column}`, 'integer'])));
    const made = await given.asset({ owner: shop }).withContract(body(1)).consumedBy(billing, ['c0']).make();
    const results = await together((at) =>
      publish(made.id, { ...body(1), guarantees: { volume: { min_rows: at + 1 } } }),
    );
    expect(statuses(results).every((status) => [200, 201, 202].includes(status))).toBe(true);
    const published = results.filter(({ status }) => status === 201).length;
    const history = await expectLinear(made.id, 1 + published);
    // Fewer promised rows would break the consumer, so what is out only ever promises more.
    const promised = history.map(
      ({ guarantees }) => (guarantees['volume'] as { min_rows: number } | undefined)?.min_rows,
    );
    expect(promised.slice(1)).toEqual(promised.slice(1).toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(await api.get(`/proposals?asset_id=${made.id}&status=open`)).toMatchObject({
      results: results.some(({ status }) => status === 202) ? [{ asset_id: made.id }] : [],
    });
  });

  it('publish the same body: it is published once', async () => {
    const { id } = await given.asset({ owner: shop }).make();
    const results = await together(() => publish(id, columns({ id: 'integer' })));
    expect(statuses(results)).toEqual([...MANY.slice(1).map(() => 200), 201]);
    expect(results.filter(({ answer }) => answer.decision === 'unchanged')).toHaveLength(19);
    await expectLinear(id, 1);
  });

  it('publish one version of different schemas: one has it', async () => {
    const made = await given.asset({ owner: shop }).withColumns({ id: 'integer' }).make();
    const results = await together((at) =>
      publish(made.id, { ...columns({ id: 'integer', [`c${at}`]: 'text' }), version: '5.0.0' }),
    );
    expect(statuses(results)).toEqual([201, ...MANY.slice(1).map(() => 409)]);
    await expectLinear(made.id, 2);
  });

  it('publish breaks of a registered consumer: one proposal, and nothing goes out', async () => {
    const made = await given
      .asset({ owner: shop })
      .withColumns({ id: 'integer', email: 'text' })
      .consumedBy(billing)
      .make();
    const results = await together((at) => publish(made.id, columns({ id: 'integer', [`c${at}`]: 'text' })));
    expect(statuses(results)).toEqual(MANY.map(() => 202));
    expect(new Set(results.map(({ answer }) => answer.proposal?.id)).size).toBe(1);
    await expectLinear(made.id, 1);
  });

  it('make the same asset: one is made, and the rest are told which', async () => {
    const results = await together((at) =>
      send('POST', '/assets', { fqn: at % 2 === 0 ? 'shop.core.crowd' : '"SHOP".core.CROWD' }),
    );
    expect(statuses(results)).toEqual([201, ...MANY.slice(1).map(() => 409)]);
    const made = results.find(({ status }) => status === 201)?.answer as unknown as { id: string };
    for (const { answer } of results.filter(({ status }) => status === 409)) {
      expect(answer).toMatchObject({ code: 'asset.exists', details: { existing_id: made.id } });
    }
    expect(await database.em().count(Asset, { foldedFqn: 'shop.core.crowd' })).toBe(1);
  });
});

describe('a publish', () => {
  it('and the deletion of its asset: the version is out before, or not at all', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await given.asset({ owner: shop }).make();
      const results = await either(
        round,
        () => publish(id, columns({ id: 'integer' })),
        () => send('DELETE', `/assets/${id}`),
      );
      expect([
        [201, 204],
        [204, 404],
      ]).toContainEqual(statuses(results));
      const events = await database.em().find(StoredEvent, { assetId: id }, { orderBy: { streamSequence: 'asc' } });
      expect(events.at(-1)).toMatchObject({ action: 'asset.deleted' });
      expect(await historyOf(id)).toHaveLength(statuses(results)[0] === 201 ? 1 : 0);
    }
  });

  it('and a stricter mode: it is judged by the mode that it is stored under', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const made = await given
        .asset({ owner: shop, compatibility: 'none' })
        .withColumns({ id: 'integer', a: 'text' })
        .consumedBy(billing)
        .make();
      const results = await either(
        round,
        () => publish(made.id, columns({ id: 'integer' })),
        () => send('PATCH', `/assets/${made.id}`, { compatibility: 'full' }),
      );
      expect(results.every(({ status }) => status < 300)).toBe(true);
      const history = await historyOf(made.id);
      expect(history.map(({ mode }) => mode)).toEqual(history.map(() => 'none'));
      expect(history.length === 2).toBe(results.some(({ status }) => status === 201));
    }
  });
});
