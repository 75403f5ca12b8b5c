import { expect, it } from '@jest/globals';
import { assetEvent, type AssetFacts } from '../../../../../src/modules/assets/domain/asset.events.js';
import { PLAIN_ASSET } from '../../../../support/plain-asset.js';

const orders: AssetFacts = { ...PLAIN_ASSET, id: 'asset-1', fqn: 'shop.core.orders', ownerTeamId: 'team-1' };

it('is told to the owner, and after a transfer to the one before as well', () => {
  const event = assetEvent('asset.updated', { before: orders, after: { ...orders, ownerTeamId: 'team-2' } });
  expect(event).toMatchObject({ teamId: 'team-2', audience: ['team-1'], onBehalfOf: 'team-2' });
  expect(event).toMatchObject({ before: { owner_team_id: 'team-1' }, after: { owner_team_id: 'team-2' } });
});

it('belongs to the stream of its asset and names it', () => {
  expect(assetEvent('asset.created', { after: orders })).toMatchObject({
    entityId: 'asset-1',
    assetId: 'asset-1',
    data: { asset_id: 'asset-1', fqn: 'shop.core.orders', environment: 'production', owner_team_id: 'team-1' },
  });
});

it('of a deletion keeps what was there, and of a creation nothing before', () => {
  expect(assetEvent('asset.deleted', { before: orders })).not.toHaveProperty('after');
  expect(assetEvent('asset.created', { after: orders })).not.toHaveProperty('before');
});

it('cannot be about nothing', () => {
  expect(() => assetEvent('asset.deleted', {})).toThrow('asset.deleted needs the asset');
});
