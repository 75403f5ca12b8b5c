import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../../../src/modules/imports/domain/json-reader.js';
import { readDbtManifest } from '../../../../../src/modules/imports/domain/read-dbt-manifest.js';
import { aManifest, aModel, reads } from '../../../../support/dbt-manifest.js';

const ORDERS = aModel('orders', ['id', 'status'], { group: 'orders' });
const exposure = (owner: string | null, more: Json = {}): Json => ({
  name: 'x',
  owner: { name: owner },
  ...reads('model.shop.orders'),
  ...more,
});

function consumers(exposures: Json, nodes: Json = {}) {
  const plan = readDbtManifest({
    manifest: aManifest({ nodes: { 'model.shop.orders': ORDERS, ...nodes }, exposures }),
  });
  return {
    lines: plan.consumers.map(({ teamName, columns, because }) => `${teamName} ${columns?.join() ?? 'all'} ${because}`),
    warnings: plan.warnings,
    failed: plan.failed,
  };
}

describe('consumers read from a dbt project', () => {
  it('are the teams behind exposures, with the columns they list', () => {
    const listed = exposure('growth', { meta: { tessera: { columns: ['status'] } } });
    expect(consumers({ 'exposure.shop.x': listed }).lines).toEqual(['growth status exposure.shop.x']);
  });

  it('are the teams whose models read it, with all columns', () => {
    const reader = aModel('reader', [], { group: 'finance', ...reads('model.shop.orders') });
    expect(consumers({}, { 'model.shop.reader': reader }).lines).toEqual(['finance all model.shop.reader']);
  });

  it('name the exposure first where a team has both reasons', () => {
    const reader = aModel('reader', [], { group: 'growth', ...reads('model.shop.orders') });
    const both = consumers({ 'exposure.shop.x': exposure('growth') }, { 'model.shop.reader': reader });
    expect(both.lines).toEqual(['growth all exposure.shop.x']);
  });

  it('are never the owner, nor a model without one', () => {
    const nodes = {
      'model.shop.own': aModel('own', [], { group: 'Orders', ...reads('model.shop.orders') }),
      'model.shop.nobody': aModel('nobody', [], reads('model.shop.orders')),
    };
    expect(consumers({ 'exposure.shop.x': exposure('orders') }, nodes).lines).toEqual([]);
  });

  it('read a table without an owner too', () => {
    const nodes = {
      'model.shop.nobody': aModel('nobody'),
      'model.shop.reader': aModel('reader', [], { group: 'finance', ...reads('model.shop.nobody') }),
    };
    expect(consumers({}, nodes).lines).toEqual(['finance all model.shop.reader']);
  });

  it('are told about an exposure without owner, and not about a disabled one', () => {
    const { lines, warnings } = consumers({
      'exposure.shop.x': exposure(null),
      'exposure.shop.y': exposure('growth', { config: { enabled: false } }),
    });
    expect(lines).toEqual([]);
    expect(warnings).toEqual(['exposure.shop.x names no owner, so nobody is registered for it']);
  });

  it('lose only the exposure that cannot be read', () => {
    const { lines, failed } = consumers({
      'exposure.shop.bad': exposure('growth', { meta: { tessera: { columns: 'all' } } }),
      'exposure.shop.good': exposure('growth'),
    });
    expect(lines).toEqual(['growth all exposure.shop.good']);
    expect(failed).toEqual([{ uniqueId: 'exposure.shop.bad', error: 'meta.tessera.columns is not an object' }]);
  });
});
