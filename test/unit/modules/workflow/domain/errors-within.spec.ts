import { expect, it } from '@jest/globals';
import { errorsWithin } from '../../../../../src/modules/workflow/domain/errors-within.js';

it.each([
  ['schema.invalid', '/columns/0', '/items/1/schema/columns/0'],
  ['guarantee.invalid', '/guarantees/freshness', '/items/1/guarantees/freshness'],
  ['version.not_higher', '/version', '/items/1/version'],
])('%s at %s is at %s of the body', (code, pointer, expected) => {
  const errors = [{ pointer, message: 'is wrong' }];
  expect(errorsWithin('/items/1', { code, errors })).toEqual([{ pointer: expected, message: 'is wrong' }]);
});
