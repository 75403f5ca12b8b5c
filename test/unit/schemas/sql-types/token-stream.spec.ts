import { describe, expect, it } from '@jest/globals';
import { TokenStream } from '../../../../src/schemas/sql-types/token-stream.js';
import { tokensOf } from '../../../../src/schemas/sql-types/tokens.js';

const streamOf = (text: string): TokenStream => new TokenStream(tokensOf(text) ?? []);

describe('a stream of tokens', () => {
  it('takes what is next and leaves what is not', () => {
    const stream = streamOf('not null "q" : name');
    expect(stream.peekWord()).toBe('NOT');
    expect(stream.peekWord(1)).toBe('NULL');
    expect([stream.peekText(1), stream.peekText(2)]).toEqual([false, true]);
    expect([stream.takeWords('NOT', 'EMPTY'), stream.takeWords('NOT', 'NULL')]).toEqual([false, true]);
    expect([stream.takeWord(), stream.takeQuoted()]).toEqual([null, 'q']);
    expect([stream.takeMark(','), stream.takeMark(':'), stream.peekMark(0)]).toEqual([false, true, null]);
    expect(stream.atEnd()).toBe(false);
    expect(stream.takeName()?.text).toBe('name');
    expect(stream.atEnd()).toBe(true);
  });

  it.each([
    ['(10, 2)', ['10', '2']],
    ['()', []],
    ['<date>', ['DATE']],
    ['(\'it\'\'s\', "x""y")', ["'it''s'", '"x""y"']],
    ['(a(1, 2) b, c)', ['A ( 1 , 2 ) B', 'C']],
  ])('takes the group %s in pieces', (text, pieces) => {
    const stream = streamOf(`${text} rest`);
    expect(stream.takeGroup()).toEqual(pieces);
    expect(stream.takeWord()).toBe('rest');
  });

  it.each([
    ['[3]', '3'],
    ['[]', ''],
    ['array', ''],
    ['ARRAY[4]', '4'],
    ['x', null],
  ])('takes the suffix %s as %j', (text, size) => {
    expect(streamOf(text).takeSuffix()).toBe(size);
  });

  it('has no end behind a bracket that is not closed', () => {
    for (const text of ['(10', '[3', '[x']) {
      const stream = streamOf(text);
      expect(text.startsWith('(') ? stream.takeGroup() : stream.takeSuffix()).toBeNull();
      stream.skip(9);
      expect(stream.atEnd()).toBe(false);
    }
    expect(streamOf('x').takeGroup()).toBeNull();
  });
});
