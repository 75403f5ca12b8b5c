import { describe, expect, it } from '@jest/globals';
import { DIALECTS } from '../../../../src/schemas/sql-types/dialect.js';
import { foldName, foldQuoted, foldUnquoted, spellKey } from '../../../../src/schemas/sql-types/names.js';

describe('names of columns', () => {
  it.each([
    ['snowflake', 'eMail', 'EMAIL'],
    ['snowflake', '"eMail"', 'eMail'],
    ['snowflake', '"a""b"', 'a"b'],
    ['postgres', 'eMail', 'email'],
    ['postgres', '"eMail"', 'eMail'],
    ['redshift', '"eMail"', 'email'],
    ['bigquery', '`eMail`', 'email'],
    ['databricks', '`eMail`', 'email'],
    ['duckdb', '"eMail"', 'email'],
    ['ansi', 'eMail', 'EMAIL'],
    ['ansi', '"', '"'],
    ['ansi', '', ''],
  ] as const)('of %s: %s goes by %s', (dialect, name, key) => {
    expect(foldName(dialect, name)).toBe(key);
  });

  it('fold the same with and without quotes, where quotes mean nothing', () => {
    expect(foldQuoted('bigquery', 'A b')).toBe(foldUnquoted('bigquery', 'A b'));
    expect(foldQuoted('snowflake', 'a')).not.toBe(foldUnquoted('snowflake', 'a'));
  });

  it.each(DIALECTS)('of %s are spelled so that they are read back', (dialect) => {
    for (const key of ['plain', 'PLAIN', 'mixed Case', 'with "quotes" and `ticks`', '1st', '']) {
      const folded = foldQuoted(dialect, key);
      expect(foldName(dialect, spellKey(dialect, folded))).toBe(folded);
    }
  });
});
