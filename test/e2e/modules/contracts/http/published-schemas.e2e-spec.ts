import { afterAll, describe, expect, it } from '@jest/globals';
import type { ContractView } from '../../../../../src/modules/contracts/queries/contract.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { columns, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const reader = await given.team('reader', ['read']);
const asset = () => given.asset({ owner: shop });
const orders = await asset().withColumns({ id: 'integer' }).make();
/** Each property is two levels: the object of properties, and the schema in it. */
const nested = (properties: number): object => (properties === 0 ? {} : { properties: { a: nested(properties - 1) } });

describe('a schema that is published', () => {
  it.each<[string, { schema: unknown; schema_format?: string }]>([
    [
      'with columns of names that every object has',
      {
        schema_format: 'columns',
        schema: { columns: ['__proto__', 'constructor', '$ref', 'toString'].map((name) => ({ name })) },
      },
    ],
    [
      'with properties of names that every object has',
      JSON.parse(
        '{"schema":{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{},"$ref":{"type":"integer"}},"required":["__proto__"]}}',
      ) as { schema: unknown },
    ],
    ['that allows everything', { schema: {} }],
    ['that is true', { schema: true }],
    ['of nearly as many levels as there may be', { schema: nested(31) }],
  ])('%s comes back as it was sent', async (_, body) => {
    const made = await asset().make();
    const { contract } = await publish(shop, made.id, body);
    const stored = await api.get<ContractView>(`/contracts/${contract?.id}`);
    expect(JSON.stringify(stored.schema)).toBe(JSON.stringify(body.schema));
  });

  it('is answered the same with thousands of columns as with a few', async () => {
    const published = async (width: number) => {
      const names = Array.from({ length: width }, (_, index) => `c${index}`);
      const types = Object.fromEntries(names.map((name) => [name, 'integer']));
      const { id: of } = await asset().make();
      const first = { ...columns({ ...types, gone: 'integer' }), guarantees: { nullability: { gone: 'never' } } };
      await publish(shop, of, first);
      const patch = { ...columns({ ...types, c1: 'text' }), guarantees: { nullability: { c2: 'never' } } };
      const { contract, findings, verdicts, decision } = await publish(shop, of, patch);
      const consumer = { asset_id: of, columns: ['c3', `c${width}`] };
      const { errors } = await billing.api.post(`/registrations`, consumer, 422);
      const told = findings.map(({ kind, path, breaking }) => ({ kind, path, breaking }));
      return { told, verdicts, decision, promised: contract?.guarantees, pointer: errors[0]?.pointer };
    };
    const small = await published(10);
    expect(await published(4_000)).toEqual(small);
    expect(small).toMatchObject({ decision: 'published', promised: { nullability: { c2: 'never' } } });
    expect(small.told.length).toBeGreaterThan(1);
    expect(small.pointer).toBe('/columns/1');
  });

  it('loses a column of a name that every object has like any other', async () => {
    const types = { id: 'integer', ['constructor']: 'text' };
    const made = await asset().withColumns(types).consumedBy(billing, ['constructor']).make();
    expect(await publish(shop, made.id, columns({ id: 'integer' }), 202)).toMatchObject({
      findings: [{ kind: 'column_removed', path: '/constructor' }],
      affected: [{ columns: ['constructor'] }],
    });
  });
});

describe('a schema that is not published', () => {
  const refused = async (body: object, status: number, by = shop) => {
    const before = await rowCounts(database);
    const refusal = await by.api.post(`/assets/${orders.id}/contracts`, body, status);
    expect(await rowCounts(database)).toEqual(before);
    return refusal;
  };

  it.each([
    ['bytes', { schema: { description: 'x'.repeat(1_048_577) } }],
    ['depth', { schema: nested(40) }],
    ['nodes', { schema: { enum: Array.from({ length: 200_001 }, () => 1) } }],
  ])('passes the bound on %s, which is named and does not come back', async (bound, body) => {
    const refusal = await refused(body, 422);
    expect(refusal).toMatchObject({ code: 'schema.too_large', details: { bound } });
    expect(JSON.stringify(refusal).length).toBeLessThan(1_000);
  });

  it('comes in a body above four mebibytes', async () => {
    expect(await refused({ schema: { description: 'x'.repeat(4 * 1024 * 1024) } }, 413)).toMatchObject({
      code: 'body.too_large',
    });
  });

  it('comes in a body that is no JSON', async () => {
    const response = await shop.api.send({
      method: 'POST',
      url: `/api/v1/assets/${orders.id}/contracts`,
      payload: '{"schema":{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'body.malformed']);
  });

  it('belongs to another team’s asset, or to none', async () => {
    const body = columns({ id: 'integer' });
    expect(await refused(body, 403, billing)).toMatchObject({ code: 'asset.not_yours' });
    expect(await refused(body, 403, reader)).toMatchObject({ code: 'scope.missing' });
    expect(await shop.api.post(`/assets/${newId()}/contracts`, body, 404)).toMatchObject({ code: 'asset.not_found' });
    expect(await shop.api.post('/assets/orders/contracts', body, 422)).toMatchObject({ errors: [{ pointer: 'id' }] });
  });

  it.each<[string, object, string]>([
    ['no schema', {}, '/schema'],
    ['null for a schema', { schema: null }, '/schema'],
    ['an unknown format', { schema_format: 'xml', schema: {} }, '/schema_format'],
    ['a version that is none', { schema: {}, version: 'banana' }, '/version'],
    ['guarantees that are a list', { schema: {}, guarantees: [] }, '/guarantees'],
    ['notes of another type', { schema: {}, notes: 7 }, '/notes'],
    ['a force that is a text', { schema: {}, force: 'yes' }, '/force'],
    ['a dry run that is a number', { schema: {}, dry_run: 1 }, '/dry_run'],
    ['an unknown field', { schema: {}, published_by: billing.id }, '/published_by'],
    ['a NUL in the notes', { schema: {}, notes: 'a\0b' }, '/notes'],
    ['a NUL within the schema', { schema: { title: 'a\0' } }, '/schema/title'],
  ])('has %s', async (_, body, pointer) => {
    expect((await refused(body, 422)).errors).toMatchObject([{ pointer }]);
  });

  it.each<[string, object]>([
    ['a text for a schema', { schema: 'integer' }],
    ['an unknown type', { schema: { type: 'money' } }],
    ['a reference to nothing', { schema: { $ref: '#/$defs/nothing' } }],
    ['columns that are none', { schema_format: 'columns', schema: { columns: 7 } }],
    ['a column without a name', { schema_format: 'columns', schema: { columns: [{ type: 'integer' }] } }],
    ['a column twice', { schema_format: 'columns', schema: { columns: [{ name: 'a' }, { name: 'a' }] } }],
  ])('is not valid: %s', async (_, body) => {
    const { code, errors } = await refused(body, 422);
    expect(code).toBe('schema.invalid');
    expect(errors.length).toBeGreaterThan(0);
  });
});
