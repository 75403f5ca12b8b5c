import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../../../src/schemas/sql-types/tokens.js';

describe('tokens of a type', () => {
  it('are words, quoted names, texts, numbers and marks', () => {
    const tokens = tokensOf(' Größe$1 ("a""b",`c``d`, \'it\'\'s\' ,-2 )<x:[] ');
    expect(tokens?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'word Größe$1',
      'mark (',
      'quoted a"b',
      'mark ,',
      'quoted c`d',
      'mark ,',
      "string it's",
      'mark ,',
      'number -2',
      'mark )',
      'mark <',
      'word x',
      'mark :',
      'mark [',
      'mark ]',
    ]);
    expect(tokensOf('')).toEqual([]);
  });

  it.each(['a;b', '"open', "'open", '`open', '-', 'a\u0000', '#'])('are not found in %j', (text) => {
    expect(tokensOf(text)).toBeNull();
  });
});
