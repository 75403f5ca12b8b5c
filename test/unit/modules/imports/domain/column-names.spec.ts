import { describe, expect, it } from '@jest/globals';
import { columnFinder, isColumnName } from '../../../../../src/modules/imports/domain/column-names.js';

describe('names of columns', () => {
  const find = columnFinder(['order_id', 'Total', 'total', '__proto__']);

  it.each([
    ['order_id', 'order_id'],
    ['ORDER_ID', 'order_id'],
    ['"order_id"', 'order_id'],
    ['`ORDER_ID`', 'order_id'],
    ['Total', 'Total'],
    ['total', 'total'],
    ['TOTAL', 'Total'],
    ['__proto__', '__proto__'],
    ['constructor', undefined],
    ['order', undefined],
  ])('%s finds %s', (name, column) => {
    expect(find(name)).toBe(column);
  });

  it.each([
    ['order_id', true],
    ['"order_id"', true],
    ['größe', true],
    ['lower(email)', false],
    ['address.zip', false],
    ["a || '-' || b", false],
  ])('%s is a plain name: %s', (text, plain) => {
    expect(isColumnName(text)).toBe(plain);
  });
});
