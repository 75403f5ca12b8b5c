import { describe, expect, it } from '@jest/globals';
import { foldedFqn, relationsOf } from '../../../../../src/modules/imports/domain/dbt-relations.js';
import { aModel, anOpenManifest } from '../../../../support/dbt-manifest.js';

const relation = (id: string, node: object) => relationsOf(anOpenManifest({ nodes: { [id]: node } })).relations.get(id);

describe('what of a dbt project exists in the warehouse', () => {
  it.each([
    ['model.shop.a', { materialized: 'table' }, 'table'],
    ['model.shop.a', { materialized: 'incremental' }, 'table'],
    ['model.shop.a', { materialized: 'view' }, 'view'],
    ['model.shop.a', { materialized: 'materialized_view' }, 'view'],
    ['model.shop.a', {}, 'table'],
    ['seed.shop.a', { materialized: 'seed' }, 'seed'],
    ['snapshot.shop.a', { materialized: 'snapshot' }, 'snapshot'],
  ])('%s with %j is a %s', (id, config, kind) => {
    expect(relation(id, aModel('a', [], { config }))).toMatchObject({ kind, fqn: 'shop.marts.a' });
  });

  it.each([
    ['an ephemeral model', 'model.shop.a', { materialized: 'ephemeral' }],
    ['a disabled model', 'model.shop.a', { materialized: 'table', enabled: false }],
    ['a test', 'test.shop.a', {}],
    ['a hook', 'operation.shop.a', {}],
  ])('%s does not', (_what, id, config) => {
    expect(relation(id, aModel('a', [], { config }))).toBeUndefined();
  });

  it.each([
    [{ alias: 'a_v2' }, 'shop.marts.a_v2'],
    [{ database: null }, 'marts.a'],
    [{ database: 'my-project' }, 'my-project.marts.a'],
    [{ alias: 'Größe' }, 'shop.marts.Größe'],
    [{ alias: 'two words' }, 'shop.marts."two words"'],
    [{ alias: 'a.b' }, 'shop.marts."a.b"'],
    [{ alias: 'say "a"' }, 'shop.marts."say ""a"""'],
  ])('is named by its parts: %j → %s', (parts, fqn) => {
    expect(relation('model.shop.a', aModel('a', [], parts))?.fqn).toBe(fqn);
  });

  it('knows a source by its identifier', () => {
    const source = { database: 'shop', schema: 'landing', name: 'orders', identifier: 'orders_2026' };
    const { relations } = relationsOf(anOpenManifest({ sources: { 'source.shop.landing.orders': source } }));
    expect(relations.get('source.shop.landing.orders')).toMatchObject({
      kind: 'source',
      fqn: 'shop.landing.orders_2026',
    });
  });

  it('takes a source and what builds it for one table', () => {
    const { relations, aliases, failed } = relationsOf(
      anOpenManifest({
        nodes: { 'seed.shop.raw': aModel('RAW') },
        sources: { 'source.shop.marts.raw': { database: 'shop', schema: 'marts', name: 'raw' } },
      }),
    );
    expect([...relations.keys()]).toEqual(['seed.shop.raw']);
    expect([...aliases]).toEqual([['source.shop.marts.raw', 'seed.shop.raw']]);
    expect(failed.size).toBe(0);
  });

  it('refuses the second of two models that build one table', () => {
    const nodes = { 'model.shop.b': aModel('b', [], { alias: 'a' }), 'model.shop.a': aModel('a') };
    expect([...relationsOf(anOpenManifest({ nodes })).failed]).toEqual([
      ['model.shop.b', 'model.shop.a has the same name in the warehouse'],
    ]);
  });

  it.each([
    ['no schema', { schema: null }, 'schema is missing'],
    ['no name', { name: ' ' }, 'name is missing'],
    ['a number for a name', { name: 7 }, 'name is not a string'],
    ['a name without end', { alias: 'x'.repeat(600) }, 'its name in the warehouse has more than 500 characters'],
  ])('loses only a node with %s', (_what, parts, reason) => {
    const nodes = { 'model.shop.bad': aModel('bad', [], parts), 'model.shop.good': aModel('good') };
    const { relations, failed } = relationsOf(anOpenManifest({ nodes }));
    expect([...relations.keys()]).toEqual(['model.shop.good']);
    expect([...failed]).toEqual([['model.shop.bad', reason]]);
  });

  it.each([
    ['Shop."Core".orders', 'shop.core.orders', true],
    ['`shop`.`core`.`orders`', 'shop.core.orders', true],
    ['shop."a.b"', 'shop.a.b', false],
  ])('%s and %s are one name: %s', (a, b, one) => {
    expect(foldedFqn(a) === foldedFqn(b)).toBe(one);
  });
});
