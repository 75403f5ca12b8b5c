import { describe, expect, it } from '@jest/globals';
import { assetOf } from '../../../../../src/modules/imports/domain/dbt-assets.js';
import { aModel } from '../../../../support/dbt-manifest.js';

const SHOP = { dialect: 'duckdb', project: 'shop' } as const;
const asset = (node: object) =>
  assetOf({ uniqueId: 'model.shop.a', fqn: 'shop.marts.a', kind: 'table', node: { ...node } }, undefined, SHOP).asset;

describe('an asset read from a dbt node', () => {
  it('has its owner, its description and its tags', () => {
    const node = aModel('a', ['id'], { description: 'All of them', tags: ['core'], group: 'orders' });
    expect(asset(node)).toMatchObject({
      uniqueId: 'model.shop.a',
      fqn: 'shop.marts.a',
      kind: 'table',
      ownerTeam: 'orders',
      description: 'All of them',
      tags: ['core'],
    });
    expect(asset(aModel('a', ['id']))).toMatchObject({ ownerTeam: null, description: null, tags: [] });
  });

  it('remembers where it comes from, and nothing that changes with every run', () => {
    const node = aModel('a', ['id'], {
      package_name: 'shop',
      original_file_path: 'models/a.sql',
      access: 'public',
      version: 1,
      latest_version: 2,
      deprecation_date: '2027-06-30',
      created_at: 1_795_545_702.29,
      checksum: { checksum: 'ab' },
      meta: { tessera: { owner_team: 'orders' }, pii: true },
    });
    expect(asset(node).metadata).toEqual({
      dbt: {
        project: 'shop',
        unique_id: 'model.shop.a',
        package: 'shop',
        path: 'models/a.sql',
        materialized: 'table',
        access: 'public',
        version: 1,
        latest_version: 2,
        deprecation_date: '2027-06-30',
        meta: { pii: true },
      },
    });
  });
});
