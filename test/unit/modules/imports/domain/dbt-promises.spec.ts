import { describe, expect, it } from '@jest/globals';
import { fqnFinder, promisesOf } from '../../../../../src/modules/imports/domain/dbt-promises.js';
import { assetOf } from '../../../../../src/modules/imports/domain/dbt-assets.js';
import type { DbtRelation } from '../../../../../src/modules/imports/domain/dbt-relations.js';
import { aModel, aTest } from '../../../../support/dbt-manifest.js';

const FRESH = { freshness: { error_after: { count: 1, period: 'hour' } } };

function promises(relation: Partial<DbtRelation>, more: Partial<Parameters<typeof promisesOf>[0]> = {}) {
  const whole = {
    uniqueId: 'model.shop.a',
    fqn: 'shop.marts.a',
    kind: 'table',
    node: aModel('a', ['id']),
    ...relation,
  };
  const known = { ...whole, kind: relation.kind ?? 'table' } as const;
  const { asset } = assetOf(known, undefined, { dialect: 'postgres', project: 'shop' });
  return promisesOf({ asset, relation: known, sources: [], tests: [], fqnOf: () => undefined, ...more }, 'shop');
}

describe('all that promises something about a table', () => {
  it('is freshness, the contract and the tests, in this order', () => {
    const node = aModel('a', [], {
      contract: { enforced: true },
      columns: { id: { constraints: [{ type: 'unique' }] } },
    });
    const tests = [aTest('unique', {}, { column: 'id', severity: 'warn' }), aTest('not_null', {}, { column: 'id' })];
    expect(promises({ node }, { sources: [FRESH], tests }).guarantees).toEqual({
      freshness: { is: { max_staleness: 'PT1H' }, severity: 'error', source: 'dbt:shop' },
      nullability: { id: { is: 'never', severity: 'error', source: 'dbt:shop' } },
      uniqueness: [{ is: ['id'], severity: 'error', source: 'dbt:shop' }],
    });
  });

  it('is not the freshness of a model, which says when to build', () => {
    expect(promises({ node: aModel('a', ['id'], FRESH) }).guarantees).toEqual({});
  });

  it('names tests of columns that are gone', () => {
    const { guarantees, dropped } = promises({}, { tests: [aTest('not_null', {}, { column: 'gone' })] });
    expect(guarantees).toEqual({});
    expect(dropped).toEqual(['test.shop.a_test']);
  });

  it('finds the other table of a relationship by id, by alias and by any spelling of its name', () => {
    const fqnOf = fqnFinder(
      [{ uniqueId: 'seed.shop.b', fqn: 'shop.raw.b', kind: 'seed', node: {} }],
      new Map([['source.shop.raw.b', 'seed.shop.b']]),
    );
    expect(['seed.shop.b', 'source.shop.raw.b', '"SHOP"."RAW"."B"', 'shop.raw.c'].map(fqnOf)).toEqual([
      'shop.raw.b',
      'shop.raw.b',
      'shop.raw.b',
      undefined,
    ]);
  });
});
