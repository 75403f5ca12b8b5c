import { expect, it } from '@jest/globals';
import { searchText } from '../../../../../src/modules/catalogue/domain/search-text.js';

it.each([
  ['  orders ', 'orders'],
  ['"Shop".`Core`.Orders', 'Shop.Core.Orders'],
  ['100%_', '100%_'],
  [' "" ', ''],
])('looks for %j as %j', (given, text) => {
  expect(searchText(given)).toBe(text);
});
