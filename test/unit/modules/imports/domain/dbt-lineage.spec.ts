import { describe, expect, it } from '@jest/globals';
import { dependenciesOf, lineageOf } from '../../../../../src/modules/imports/domain/dbt-lineage.js';
import { relationsOf } from '../../../../../src/modules/imports/domain/dbt-relations.js';
import type { Json } from '../../../../../src/modules/imports/domain/json-reader.js';
import { aModel, anOpenManifest, reads } from '../../../../support/dbt-manifest.js';

const EPHEMERAL = { config: { materialized: 'ephemeral' } };

function lineage(sections: Json) {
  const manifest = anOpenManifest(sections);
  return lineageOf(manifest, relationsOf(manifest));
}

describe('lineage', () => {
  it('leads through ephemeral models to what they read', () => {
    const { upstreamOf } = lineage({
      nodes: {
        'model.shop.a': aModel('a'),
        'model.shop.b': aModel('b'),
        'model.shop.e1': aModel('e1', [], { ...EPHEMERAL, ...reads('model.shop.a', 'model.shop.b') }),
        'model.shop.e2': aModel('e2', [], { ...EPHEMERAL, ...reads('model.shop.e1') }),
        'model.shop.c': aModel('c', [], reads('model.shop.e2', 'model.shop.a')),
      },
    });
    expect(upstreamOf('model.shop.c')).toEqual(['model.shop.a', 'model.shop.b']);
  });

  it('leads from an exposure through metrics and semantic models', () => {
    const { upstreamOf } = lineage({
      nodes: { 'model.shop.a': aModel('a') },
      semantic_models: { 'semantic_model.shop.s': reads('model.shop.a') },
      metrics: { 'metric.shop.m': reads('semantic_model.shop.s') },
      exposures: { 'exposure.shop.x': reads('metric.shop.m') },
    });
    expect(upstreamOf('exposure.shop.x')).toEqual(['model.shop.a']);
  });

  it('knows a source by the node that builds it', () => {
    const { upstreamOf } = lineage({
      nodes: { 'seed.shop.raw': aModel('raw'), 'model.shop.a': aModel('a', [], reads('source.shop.marts.raw')) },
      sources: { 'source.shop.marts.raw': { database: 'shop', schema: 'marts', name: 'raw' } },
    });
    expect(upstreamOf('model.shop.a')).toEqual(['seed.shop.raw']);
  });

  it('ends on a cycle, and has no edge from a table to itself', () => {
    const nodes = {
      'model.shop.e1': aModel('e1', [], { ...EPHEMERAL, ...reads('model.shop.e2') }),
      'model.shop.e2': aModel('e2', [], { ...EPHEMERAL, ...reads('model.shop.e1', 'model.shop.a') }),
      'model.shop.a': aModel('a', [], reads('model.shop.a', 'model.shop.e1', 'model.shop.unknown')),
      'model.shop.b': aModel('b', [], reads('model.shop.a')),
    };
    expect(dependenciesOf(['model.shop.a', 'model.shop.b'], lineage({ nodes }))).toEqual([
      { from: 'model.shop.b', to: 'model.shop.a' },
    ]);
  });

  it('does not care how deep ephemeral models stand on each other', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => [
      `model.shop.e${index}`,
      aModel(`e${index}`, [], { ...EPHEMERAL, ...reads(index === 0 ? 'model.shop.a' : `model.shop.e${index - 1}`) }),
    ]);
    const nodes = { 'model.shop.a': aModel('a'), ...Object.fromEntries(chain) };
    const { upstreamOf, truncated } = lineage({ nodes });
    expect(upstreamOf('model.shop.e49999')).toEqual(['model.shop.a']);
    expect(truncated()).toBe(false);
  });

  it('names a node whose dependencies cannot be read', () => {
    const { failed } = lineage({ nodes: { 'model.shop.a': aModel('a', [], { depends_on: { nodes: [1] } }) } });
    expect([...failed]).toEqual([['model.shop.a', 'nodes is not a list of strings']]);
  });
});
