import { describe, expect, it } from '@jest/globals';
import { assignTests } from '../../../../../src/modules/imports/domain/assign-tests.js';
import { relationsOf } from '../../../../../src/modules/imports/domain/dbt-relations.js';
import { aModel, anOpenManifest, aTest } from '../../../../support/dbt-manifest.js';

const RELATIONS = relationsOf(
  anOpenManifest({
    nodes: { 'model.shop.a': aModel('a'), 'seed.shop.raw': aModel('raw') },
    sources: { 'source.shop.marts.raw': { database: 'shop', schema: 'marts', name: 'raw' } },
  }),
);

const upstreamOf = () => ['model.shop.a', 'seed.shop.raw'];

describe('to which tables a test belongs', () => {
  it.each([
    ['a generic one to its model', aTest('unique', {}, { attachedTo: 'model.shop.a' }), ['model.shop.a']],
    [
      'one of a source to what builds it',
      aTest('unique', {}, { attachedTo: 'source.shop.marts.raw' }),
      ['seed.shop.raw'],
    ],
    ['a singular one to all it reads', aTest(null, {}, { attachedTo: null }), ['model.shop.a', 'seed.shop.raw']],
  ])('%s', (_which, test, tables) => {
    const assigned = assignTests([test], RELATIONS, { upstreamOf });
    expect(assigned.relationsOf(test.uniqueId)).toEqual(tables);
    expect(tables.every((table) => assigned.testsOf(table)[0] === test)).toBe(true);
    expect(assigned.unattached).toEqual([]);
  });

  it.each([
    ['of a model that is not there', aTest('unique', {}, { attachedTo: 'model.shop.gone' })],
    ['of nothing', aTest('unique', {}, { attachedTo: null })],
  ])('a test %s to none', (_which, test) => {
    const assigned = assignTests([test], RELATIONS, { upstreamOf });
    expect(assigned.relationsOf(test.uniqueId)).toEqual([]);
    expect(assigned.unattached).toEqual([test.uniqueId]);
  });
});
