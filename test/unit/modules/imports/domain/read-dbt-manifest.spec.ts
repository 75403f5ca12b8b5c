import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportPlan, PlannedAsset } from '../../../../../src/modules/imports/domain/import-plan.js';
import { UnsupportedManifest } from '../../../../../src/modules/imports/domain/import.errors.js';
import { readDbtManifest } from '../../../../../src/modules/imports/domain/read-dbt-manifest.js';
import { parseGuarantees } from '../../../../../src/schemas/guarantees/parse-guarantees.js';
import { readGuarantees } from '../../../../../src/schemas/index.js';
import { aManifest, aModel, aTestNode, dbtShop, onlyAsset, reads } from '../../../../support/dbt-manifest.js';

const V1 = readDbtManifest(dbtShop('v1'));
const V2 = readDbtManifest(dbtShop('v2'));
const error = <T>(is: T) => ({ is, severity: 'error', source: 'dbt:shop' });

function asset(plan: ImportPlan, uniqueId: string): PlannedAsset {
  const found = plan.assets.find((planned) => planned.uniqueId === uniqueId);
  if (!found) {
    throw new Error(`${uniqueId} is not planned`);
  }
  return found;
}

function columns(plan: ImportPlan, name: string): readonly string[] {
  return (asset(plan, name).schema?.columns ?? []).map((column) => `${column.name} ${column.type ?? 'any'}`);
}

function takesGuarantees({ schema, guarantees }: PlannedAsset): boolean {
  const names = new Set(schema?.columns.map(({ name }) => name));
  return parseGuarantees(guarantees, { has: (name) => names.has(name), nearest: () => null }).byPath.size >= 0;
}

describe('reading the artifacts of the dbt project dbt-shop', () => {
  it('loses no node and has nothing to warn of', () => {
    expect(V1).toMatchObject({ project: 'shop', dialect: 'duckdb', failed: [], warnings: [] });
    expect(V1.assets).toHaveLength(19);
  });

  it('plans what exists in the warehouse, upstream first', () => {
    const place = new Map(V1.assets.map(({ uniqueId }, index) => [uniqueId, index]));
    expect(place.has('model.shop.int_order_totals')).toBe(false);
    for (const { from, to } of V1.dependencies) {
      expect([from, place.get(to)! < place.get(from)!]).toEqual([from, true]);
    }
    expect(V1.dependencies).toContainEqual({ from: 'model.shop.orders', to: 'model.shop.order_payments' });
  });

  it.each([
    ['source.shop.landing.orders', 'shop.landing.orders', 'source', 'ingestion'],
    ['seed.shop.countries', 'shop.reference.countries', 'seed', 'finance'],
    ['model.shop.stg_orders', 'shop.staging.stg_orders', 'view', 'orders'],
    ['model.shop.revenue_daily', 'shop.marts.revenue_daily', 'table', 'finance'],
    ['model.shop.customer_segments.v1', 'shop.marts.customer_segments_v1', 'table', 'growth'],
    ['model.shop.shipping_times', 'shop.marts.shipping_times', 'table', 'logistics'],
    ['snapshot.shop.orders_history', 'shop.history.orders_history', 'snapshot', 'orders'],
  ])('knows %s as %s, a %s of %s', (uniqueId, fqn, kind, ownerTeam) => {
    expect(asset(V1, uniqueId)).toMatchObject({ fqn, kind, ownerTeam });
  });

  it('reads the contract of orders', () => {
    const { schema, guarantees } = asset(V1, 'model.shop.orders');
    expect(schema?.primary_key).toEqual(['order_id']);
    expect(schema?.columns.filter(({ nullable }) => !nullable).map(({ name }) => name)).toEqual([
      'order_id',
      'customer_id',
    ]);
    expect(guarantees).toMatchObject({
      nullability: { status: error('never'), placed_at: error('never') },
      accepted_values: { status: error(['placed', 'shipped', 'completed', 'returned']) },
      uniqueness: [error(['order_id'])],
      relationships: [
        error({ columns: ['customer_id'], to_asset: 'shop.marts.customers', to_columns: ['customer_id'] }),
      ],
    });
    expect(guarantees.custom?.map(({ is }) => is.expression)).toEqual([
      'check paid >= 0',
      'accepted_range(column_name="paid", min_value=0)',
      `not_null(column_name="shipped_at") where status in ('shipped', 'completed')`,
    ]);
  });

  it('reads freshness, soft tests, combined keys and typed values', () => {
    expect(asset(V1, 'source.shop.landing.payments').guarantees.freshness).toEqual(error({ max_staleness: 'PT90M' }));
    expect(asset(V1, 'source.shop.landing.customers').guarantees.freshness).toBeUndefined();
    expect(asset(V1, 'model.shop.customers').guarantees.nullability?.['email']?.severity).toBe('warn');
    expect(asset(V1, 'model.shop.order_payments').guarantees.uniqueness).toEqual([error(['order_id', 'line'])]);
    expect(asset(V1, 'model.shop.customer_segments.v2').guarantees.accepted_values?.['is_valuable']?.is).toEqual([
      true,
      false,
    ]);
  });

  it('knows who reads orders, and the owner is not among them', () => {
    const readers = V1.consumers.filter(({ assetUniqueId }) => assetUniqueId === 'model.shop.orders');
    expect(readers.map(({ teamName, columns: listed }) => [teamName, listed])).toEqual([
      ['finance', null],
      ['growth', null],
      ['logistics', null],
      ['marketing', ['order_id', 'discount_code', 'paid']],
    ]);
  });

  it('takes over how the tests went', () => {
    expect(V1.testResults).toHaveLength(42);
    expect(V1.testResults.filter(({ status }) => status !== 'pass')).toEqual([
      {
        testUniqueId: expect.stringContaining('not_null_customers_email') as unknown,
        assetUniqueId: 'model.shop.customers',
        guarantee: '/nullability/email',
        status: 'warn',
        failures: 1,
        message: expect.any(String) as unknown,
      },
    ]);
  });

  it('knows which guarantee a test checks: one that the plan has, whatever it is about', () => {
    const unknown = V1.testResults.filter(({ assetUniqueId: id, guarantee }) => {
      const { byPath } = readGuarantees(asset(V1, id)?.guarantees);
      return guarantee === null || !byPath.has(guarantee);
    });
    expect(unknown).toEqual([]);
  });

  it('sees what the second state changed, and nothing else', () => {
    const changed = V1.assets
      .map(({ uniqueId }) => uniqueId)
      .filter((id) => JSON.stringify(asset(V1, id)) !== JSON.stringify(asset(V2, id)));
    const moved = changed.map((id) => {
      const [before, after] = [columns(V1, id), columns(V2, id)];
      return [id, before.filter((name) => !after.includes(name)), after.filter((name) => !before.includes(name))];
    });
    expect(moved).toEqual([
      ['model.shop.order_payments', ['amount DECIMAL(10,2)'], ['amount DECIMAL(12,2)']],
      ['model.shop.sessions_daily', [], ['bounce_count BIGINT']],
      ['model.shop.orders', ['discount_code varchar'], []],
      ['model.shop.customers', ['full_name VARCHAR'], ['display_name VARCHAR']],
      ['snapshot.shop.orders_history', ['discount_code VARCHAR'], []],
    ]);
    expect(V2.consumers).toEqual(V1.consumers);
  });

  it('promises only what a contract takes', () => {
    expect([...V1.assets, ...V2.assets].every(takesGuarantees)).toBe(true);
  });

  it('needs neither catalog nor run results', () => {
    const plan = readDbtManifest({ manifest: dbtShop('v1').manifest });
    expect(plan).toMatchObject({ failed: [], warnings: [], testResults: [], run: null });
    expect(asset(plan, 'model.shop.sessions_daily')).toMatchObject({ schema: null });
  });

  it('marks guarantees by the project that the caller names', () => {
    const plan = readDbtManifest({ ...dbtShop('v1'), options: { project: 'other' } });
    expect(asset(plan, 'seed.shop.countries').guarantees.uniqueness?.[0]?.source).toBe('dbt:other');
  });
});

describe('reading a manifest', () => {
  it('refuses what is none', () => {
    expect(() => readDbtManifest({ manifest: { hello: 'world' } })).toThrow(UnsupportedManifest);
  });

  it('puts a cycle at the end, with a warning', () => {
    const nodes = {
      'model.shop.a': aModel('a', [], reads('model.shop.b')),
      'model.shop.b': aModel('b', [], reads('model.shop.a')),
      'model.shop.c': aModel('c'),
    };
    const { assets, warnings } = readDbtManifest({ manifest: aManifest({ nodes }) });
    expect(assets.map(({ uniqueId }) => uniqueId)).toEqual(['model.shop.c', 'model.shop.a', 'model.shop.b']);
    expect(warnings[0]).toBe('model.shop.a depends on itself, or on what does; its place in the order is arbitrary');
  });

  it('takes columns by any name, in the schema and in what is promised of them', () => {
    const test = aTestNode('not_null', 'model.shop.a', { column_name: '__proto__' });
    const nodes = {
      'model.shop.a': aModel('a', ['constructor', '__proto__'], {
        columns: JSON.parse('{"__proto__":{"name":"__proto__"},"constructor":{}}') as unknown,
      }),
      'test.shop.t': test,
    };
    const { schema, guarantees } = onlyAsset({ manifest: aManifest({ nodes }) });
    expect(schema?.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(guarantees.nullability ?? {})).toEqual(['__proto__']);
  });

  it('names each node that failed once, and keeps the others', () => {
    const nodes = { 'model.shop.a': 'x', 'model.shop.b': aModel('b'), 'test.shop.t': 7 };
    const { assets, failed } = readDbtManifest({
      manifest: aManifest({ nodes, exposures: { 'exposure.shop.e': [] } }),
    });
    expect(assets.map(({ uniqueId }) => uniqueId)).toEqual(['model.shop.b']);
    expect(failed.map(({ uniqueId }) => uniqueId).toSorted()).toEqual([
      'exposure.shop.e',
      'model.shop.a',
      'test.shop.t',
    ]);
  });

  it('never stumbles over a member of another type, and still promises only what a contract takes', () => {
    const whole = JSON.stringify(dbtShop('v1').manifest);
    const places = placesIn(JSON.parse(whole));
    const damage = fc.array(fc.tuple(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 1 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const manifest: unknown = JSON.parse(whole);
        for (const [place, value] of changes) {
          replaceAt(manifest, places[place] ?? [], value);
        }
        expect(readDbtManifest({ manifest }).assets.every(takesGuarantees)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Every place below the sections, so that the document itself stays a manifest. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries
    .filter(([key]) => path.length > 0 || key !== 'metadata')
    .flatMap(([key, member]) => {
      const here = [...path, key];
      return [...(here.length > 1 ? [here] : []), ...placesIn(member, here)];
    });
}

function replaceAt(document: unknown, path: readonly string[], value: unknown): void {
  let owner = document as Record<string, unknown> | undefined;
  for (const key of path.slice(0, -1)) {
    const next = owner?.[key];
    owner = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : undefined;
  }
  if (owner) {
    owner[path.at(-1) ?? ''] = value;
  }
}
