import { describe, expect, it } from '@jest/globals';
import { readCatalog } from '../../../../../src/modules/imports/domain/dbt-catalog.js';
import type { DbtTest } from '../../../../../src/modules/imports/domain/dbt-tests.js';
import { relationsOf } from '../../../../../src/modules/imports/domain/dbt-relations.js';
import { promisedAssets } from '../../../../../src/modules/imports/domain/promised-assets.js';
import type { Json } from '../../../../../src/modules/imports/domain/json-reader.js';
import { aCatalog, aModel, anOpenManifest, aTest } from '../../../../support/dbt-manifest.js';

function promised(sections: Json, catalog: Json | null = null, tests: readonly DbtTest[] = []) {
  const manifest = anOpenManifest(sections);
  const inputs = { manifest, relations: relationsOf(manifest), tables: readCatalog(catalog).tables };
  return promisedAssets({ ...inputs, tests: { testsOf: () => tests } });
}

describe('assets with what they promise', () => {
  it('know each other by name, whichever comes first', () => {
    const nodes = { 'model.shop.b': aModel('b', ['id']), 'model.shop.a': aModel('a', ['id']) };
    const test = aTest('relationships', { field: 'id' }, { column: 'id', attachedTo: 'model.shop.a' });
    const { assets } = promised({ nodes }, null, [{ ...test, reads: ['model.shop.a', 'model.shop.b'] }]);
    expect(assets.get('model.shop.a')?.asset.guarantees.relationships?.[0]?.is.to_asset).toBe('shop.marts.b');
  });

  it('take columns and freshness of a source for the node that builds it', () => {
    const freshness = { error_after: { count: 1, period: 'hour' } };
    const { assets } = promised(
      {
        nodes: { 'seed.shop.raw': aModel('raw') },
        sources: { 'source.shop.marts.raw': { database: 'shop', schema: 'marts', name: 'raw', freshness } },
      },
      aCatalog({ 'source.shop.marts.raw': { id: 'INT' } }),
    );
    const { schema, guarantees } = assets.get('seed.shop.raw')?.asset ?? {};
    expect(schema?.columns).toEqual([{ name: 'id', type: 'INT', nullable: true }]);
    expect(guarantees?.freshness?.is).toEqual({ max_staleness: 'PT1H' });
  });

  it('lose only the one that cannot be read', () => {
    const nodes = { 'model.shop.a': aModel('a', [], { columns: 7 }), 'model.shop.b': aModel('b') };
    const { assets, failed } = promised({ nodes });
    expect([...assets.keys()]).toEqual(['model.shop.b']);
    expect([...failed]).toEqual([['model.shop.a', 'columns is not an object']]);
  });

  it('warn of what is documented, tested or promised in vain', () => {
    const nodes = { 'model.shop.a': aModel('a', ['id', 'old']) };
    const tests = [
      aTest('not_null', {}, { column: 'old' }),
      ...Array.from({ length: 201 }, (_, index) => aTest(null, {}, { name: `t${index}` })),
    ];
    expect(promised({ nodes }, aCatalog({ 'model.shop.a': { id: 'INT' } }), tests).warnings).toEqual([
      'model.shop.a documents the column old, which its table does not have',
      'test.shop.a_test is about a column that model.shop.a does not have',
      'model.shop.a has more guarantees than a contract takes; 1 were left out',
    ]);
  });
});
