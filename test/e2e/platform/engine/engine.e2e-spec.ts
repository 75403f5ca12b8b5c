import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Engine } from '../../../../src/platform/engine/engine.js';
import { readPromise } from '../../../../src/platform/engine/read-promise.js';
import { startApp, type TestApp } from '../../../support/app.js';

let service: TestApp;
beforeAll(async () => {
  service = await startApp();
});
afterAll(() => service.close());

const TYPES = ['INTEGER', 'VARCHAR(40)', 'DATE'];
const table = (columns: number, shift: number) => ({
  dialect: 'snowflake',
  columns: Array.from({ length: columns }, (_, index) => ({
    name: `c${index}`,
    type: TYPES[(index % 10 === 0 ? index + shift : index) % TYPES.length],
  })),
});
const change = (columns: number) => ({
  schema_format: 'columns',
  before: table(columns, 0),
  after: table(columns, 1),
});

it('answers other requests while a large change is judged', async () => {
  const side = (schema: unknown) => ({ format: 'columns' as const, schema, guarantees: {} });
  const { before, after } = change(12_000);
  const options = { mode: 'consumers', content: 'declared', assetId: null } as const;
  let judged = false;
  const judging = service.app
    .get(Engine)
    .compare({ before: side(before), after: side(after), options })
    .then((comparison) => {
      judged = true;
      return comparison;
    });
  const { statusCode } = await service.api.send({ method: 'GET', url: '/health/live' });
  expect({ statusCode, judged }).toEqual({ statusCode: 200, judged: false });
  expect((await judging).findings).toHaveLength(1_200);
});

it('says the same of a change in a thread as at once', async () => {
  type Told = { findings: { fingerprint: string }[] };
  const fingerprints = ({ findings }: Told) => findings.map(({ fingerprint }) => fingerprint).sort();
  const small = fingerprints(await service.api.post<Told>('/schemas/compare', change(40), 200));
  const large = fingerprints(await service.api.post<Told>('/schemas/compare', change(4_000), 200));
  expect(small).toHaveLength(4);
  expect(large).toHaveLength(400);
  expect(small.filter((fingerprint) => !large.includes(fingerprint))).toEqual([]);
});

it('refuses in a thread as it does at once, with the same problem', async () => {
  const wrong = (columns: number) => ({ ...change(columns), after: { ...table(columns, 1), columns: [{}] } });
  const small = await service.api.post('/schemas/compare', wrong(40), 422);
  const large = await service.api.post('/schemas/compare', wrong(6_000), 422);
  expect(large.errors).toEqual(small.errors);
  expect(large).toMatchObject({ code: 'schema.invalid', errors: [{ pointer: '/columns/0/name' }] });
});

it('tells what is wrong with a large schema as it does with a small one', async () => {
  type Told = { valid: boolean; errors: { pointer: string }[] };
  const validated = (schema: object) =>
    service.api.post<Told>('/schemas/validate', { schema_format: 'columns', schema }, 200);
  const { columns } = table(6_000, 0);
  expect(await validated({ columns })).toEqual({ valid: true, errors: [] });
  const { valid, errors } = await validated({ columns: [...columns, ...columns] });
  expect({ valid, count: errors.length, first: errors[0]?.pointer }).toEqual({
    valid: false,
    count: 6_000,
    first: '/columns/6000/name',
  });
});

it('refuses a document by its size before a thread sees it', async () => {
  const large = { schema_format: 'json_schema', before: {}, after: { enum: Array.from({ length: 250_000 }, () => 1) } };
  expect(await service.api.post('/schemas/compare', large, 422)).toMatchObject({ code: 'schema.too_large' });
});

it('reads a large promise in a thread as it would at once, and refuses it alike', async () => {
  const engine = service.app.get(Engine);
  const current = { columns: ['c1', 'gone'], guarantees: { nullability: { c1: 'never', gone: 'never' } } } as const;
  const wanted = { format: 'columns', schema: table(6_000, 0), current } as const;
  const patched = { ...wanted, guarantees: { nullability: { c2: 'never' } } } as const;
  const read = await engine.read(patched);
  expect(read).toEqual(readPromise(patched));
  expect(read.guarantees).toEqual({ nullability: { c1: 'never', c2: 'never' } });
  expect(read.columns).toHaveLength(6_000);
  const unknown = { ...wanted, guarantees: { nullability: { c6001: 'never' } } } as const;
  await expect(engine.read(unknown)).rejects.toMatchObject({
    code: 'guarantee.invalid',
    errors: [{ pointer: '/guarantees/nullability/c6001' }],
  });
});
