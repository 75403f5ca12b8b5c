import { describe, expect, it } from '@jest/globals';
import { acceptedValues } from '../../../../../src/modules/imports/domain/accepted-values.js';

describe('values of an accepted_values test', () => {
  it.each([
    ['texts', ['a', 'b'], { quoted: true, type: 'varchar' }, ['a', 'b']],
    ['texts of a column of unknown type', ['a', 1], { quoted: true, type: undefined }, ['a', '1']],
    ['quoted numbers of a text column', [1, 2], { quoted: true, type: 'VARCHAR(10)' }, ['1', '2']],
    ['quoted numbers of a number column', ['1', 2], { quoted: true, type: 'BIGINT' }, [1, 2]],
    ['quoted decimals', ['1.50'], { quoted: true, type: 'NUMBER(10,2)' }, [1.5]],
    ['quoted booleans', ['True', false], { quoted: true, type: 'BOOLEAN' }, [true, false]],
    ['quoted dates', ['2026-01-01'], { quoted: true, type: 'DATE' }, ['2026-01-01']],
    ['bare numbers', [1, '2'], { quoted: false, type: undefined }, [1, 2]],
    ['bare booleans', [true, 'false'], { quoted: false, type: undefined }, [true, false]],
    ['the same value twice', ['a', 'a'], { quoted: true, type: 'text' }, ['a']],
    ['SQL in the place of a value', ['current_date'], { quoted: false, type: 'DATE' }, null],
    ['no values', [], { quoted: true, type: 'text' }, null],
    ['a list in a list', [['a']], { quoted: true, type: 'text' }, null],
    ['something else', 'a', { quoted: true, type: 'text' }, null],
    ['a text without end', ['x'.repeat(5_000)], { quoted: true, type: 'text' }, null],
  ])('%s', (_what, values, { quoted, type }, read) => {
    expect(acceptedValues(values, quoted, type)).toEqual(read);
  });
});
