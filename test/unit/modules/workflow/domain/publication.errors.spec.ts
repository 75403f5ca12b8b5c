import { expect, it } from '@jest/globals';
import {
  AssetTwice,
  PublicationItemRefused,
  VersionMissing,
} from '../../../../../src/modules/workflow/domain/publication.errors.js';

it('says of an item what is wrong with it, from the body’s root, with its own code and refusal', () => {
  expect(new PublicationItemRefused(3, new VersionMissing('2.0.0'))).toMatchObject({
    refusal: 'invalid',
    code: 'publication.item_refused',
    details: { item: 3, code: 'publication.version_missing', suggested_version: '2.0.0' },
    errors: [{ pointer: '/items/3/version' }],
  });
});

it('names the item where what is wrong has no place', () => {
  const refused = Object.assign(new AssetTwice(0), { errors: [] });
  expect(new PublicationItemRefused(1, refused)).toMatchObject({ errors: [{ pointer: '/items/1' }] });
});
