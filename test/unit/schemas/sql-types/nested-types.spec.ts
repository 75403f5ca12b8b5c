import { describe, expect, it } from '@jest/globals';
import { arrayOf, mapOf, structOf } from '../../../../src/schemas/sql-types/nested-types.js';
import type { SqlType } from '../../../../src/schemas/sql-types/sql-type.js';

const int: SqlType = { family: 'integer', bits: 32, signed: true, text: 'INT' };
const item = { type: int, nullable: true };
const written = { makes: 'struct', as: 'T', open: '<', between: ': ' } as const;

describe('nested types', () => {
  it('are spelled as their dialect does', () => {
    expect(arrayOf(written, { type: int, nullable: false })?.text).toBe('T<INT NOT NULL>');
    expect(arrayOf('suffix', item, '3')).toMatchObject({ text: 'INT[3]', size: 3 });
    expect(arrayOf('suffix', item)).toMatchObject({ text: 'INT[]', size: null });
    expect(mapOf({ ...written, open: '(' }, int, item)?.text).toBe('T(INT, INT)');
    expect(structOf(written, [{ name: 'A', key: 'a', ...item }], 'databricks')?.text).toBe('T<a: INT>');
  });

  it('are none without their parts', () => {
    expect([arrayOf(written, null), arrayOf('suffix', item, '0'), arrayOf('suffix', item, '-1')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([mapOf(written, null, item), mapOf(written, int, null), structOf(written, null, 'ansi')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
