import { afterAll, describe, expect, it } from '@jest/globals';
import type { ComparisonView } from '../../../../../src/modules/contracts/queries/comparison.view.js';
import { startApp } from '../../../../support/app.js';
import { publish } from '../../../../support/publishing.js';

const { given, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const FRESH = { freshness: { max_staleness: 'PT1H' } };
const totals = (type: string, more: object = {}) => ({
  schema_format: 'columns',
  schema: { dialect: 'duckdb', columns: [{ name: 'total', type }] },
  ...more,
});
/** An asset whose first version another team reads. */
const published = async (body: object) => {
  const asset = await given.asset({ owner: shop }).make();
  await publish(shop, asset.id, body);
  await billing.api.post('/registrations', { asset_id: asset.id, columns: ['total'] }, 201);
  return asset;
};
const compare = (body: object) => shop.api.post<ComparisonView>('/schemas/compare', body, 200);

describe('a promise of freshness', () => {
  const REMOVED = {
    change_class: 'major',
    verdicts: { readers: 'fails', history: 'holds', strict_readers: 'fails' },
    findings: [{ scope: 'guarantees', kind: 'guarantee_removed', path: '/freshness', breaking: true, subjects: null }],
  };

  it.each<[string, object | null]>([
    ['by its name', { freshness: null }],
    ['with all others', null],
  ])('that is withdrawn %s fails readers, who are asked', async (_, guarantees) => {
    const { id } = await published(totals('decimal(10,2)', { guarantees: FRESH }));
    const proposed = await publish(shop, id, totals('decimal(10,2)', { guarantees }), 202);
    expect(proposed).toMatchObject({ decision: 'proposed', affected: [{ team_name: 'billing' }], ...REMOVED });
  });

  it('that a publication does not mention is inherited', async () => {
    const { id } = await published(totals('decimal(10,2)', { guarantees: FRESH }));
    const unchanged = await publish(shop, id, totals('decimal(10,2)'), 200);
    expect(unchanged).toMatchObject({ decision: 'unchanged', contract: { guarantees: FRESH }, findings: [] });
  });

  it.each<[string, object]>([
    ['lacks', {}],
    ['says nothing of', { after_guarantees: {} }],
    ['has null for', { after_guarantees: { freshness: null } }],
  ])('that the other side of a comparison %s is withdrawn', async (_, more) => {
    const { schema_format, schema } = totals('decimal(10,2)');
    const body = { schema_format, before: schema, after: schema, before_guarantees: FRESH, ...more };
    expect(await compare(body)).toMatchObject(REMOVED);
  });
});

describe('a decimal with more digits', () => {
  const WIDENED = {
    change_class: 'minor',
    verdicts: { readers: 'caution', history: 'holds', strict_readers: 'fails' },
    findings: [{ kind: 'type_widened', path: '/total', keyword: 'type', breaking: false, caution: true }],
  };

  it('is published as a minor version, with a caution to its readers', async () => {
    const { id } = await published(totals('decimal(10,2)'));
    const answer = await publish(shop, id, totals('decimal(12,2)'));
    expect(answer).toMatchObject({ decision: 'published', contract: { version: '1.1.0' }, ...WIDENED });
  });

  it('compares so, too', async () => {
    const { schema_format, schema: before } = totals('decimal(10,2)');
    expect(await compare({ schema_format, before, after: totals('decimal(12,2)').schema })).toMatchObject(WIDENED);
  });
});
