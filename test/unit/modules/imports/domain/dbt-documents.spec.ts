import { describe, expect, it } from '@jest/globals';
import { openArtifact, openManifest } from '../../../../../src/modules/imports/domain/dbt-documents.js';
import { UnsupportedManifest } from '../../../../../src/modules/imports/domain/import.errors.js';
import { aManifest, anOpenManifest } from '../../../../support/dbt-manifest.js';

const schemaOf = (kind: string, version: number) => ({
  dbt_schema_version: `https://schemas.getdbt.com/dbt/${kind}/v${version}.json`,
});

describe('opening dbt artifacts', () => {
  it.each([9, 10, 11, 12])('reads manifests v%s', (version) => {
    expect(anOpenManifest({}, schemaOf('manifest', version)).project).toBe('shop');
  });

  it.each([
    ['a manifest of dbt 1.4', aManifest({}, schemaOf('manifest', 8)), 'not v8'],
    ['a manifest of the future', aManifest({}, schemaOf('manifest', 20)), 'not v20'],
    ['a catalog', aManifest({}, schemaOf('catalog', 1)), 'no dbt manifest'],
    ['an object without metadata', { nodes: {} }, 'no metadata'],
    ['a list', [], 'no metadata'],
    ['nothing', null, 'no metadata'],
    ['a manifest without nodes', aManifest({ nodes: [] }), 'no nodes'],
    ['metadata of another type', aManifest({}, { dbt_schema_version: 12 }), 'no dbt manifest'],
  ])('refuses %s', (_what, document, reason) => {
    expect(() => openManifest(document, null)).toThrow(UnsupportedManifest);
    expect(() => openManifest(document, null)).toThrow(reason);
  });

  it.each([
    ['snowflake', 'snowflake'],
    ['Databricks', 'databricks'],
    ['spark', 'databricks'],
    ['duckdb', 'duckdb'],
  ])('knows the types of %s as those of %s', (adapter_type, dialect) => {
    expect(anOpenManifest({}, { adapter_type })).toMatchObject({ dialect, warnings: [] });
  });

  it('says so when it does not know an adapter', () => {
    const { dialect, warnings } = anOpenManifest({}, { adapter_type: 'sqlserver' });
    expect(dialect).toBe('ansi');
    expect(warnings).toEqual(['The types of adapter "sqlserver" are not known; they are read as ANSI SQL']);
  });

  it('takes the project from the caller, the manifest, or the tests it holds', () => {
    const nodes = { 'model.elementary.a': {}, 'model.elementary.b': {}, 'model.shop.c': {}, 'test.shop.d': {} };
    expect(openManifest(aManifest({ nodes }), 'given').project).toBe('given');
    expect(anOpenManifest({ nodes }).project).toBe('shop');
    const unnamed = anOpenManifest({ nodes }, { project_name: null });
    expect(unnamed.project).toBe('shop');
    expect(unnamed.warnings).toEqual(['The manifest does not name its project; "shop" is assumed']);
  });

  it('leaves out a section that is none', () => {
    const { exposures, warnings } = anOpenManifest({ exposures: ['x'] });
    expect(exposures.size).toBe(0);
    expect(warnings).toEqual(['"exposures" of the manifest is not an object and was left out']);
  });

  it('opens a catalog and run results, and nothing else in their place', () => {
    const catalog = { metadata: schemaOf('catalog', 1) };
    expect(openArtifact(catalog, 'catalog')).toBe(catalog);
    expect(() => openArtifact(catalog, 'run-results')).toThrow('This is no dbt run-results');
    expect(() => openArtifact(aManifest({}), 'catalog')).toThrow(UnsupportedManifest);
  });
});
