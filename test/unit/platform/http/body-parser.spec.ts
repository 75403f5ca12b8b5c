import { describe, expect, it } from '@jest/globals';
import { readJson } from '../../../../src/platform/http/body-parser.js';

describe('a body', () => {
  it.each([
    ['{"a":[1,true,null,"x"]}', { a: [1, true, null, 'x'] }],
    ['', {}],
    [' \n', {}],
    ['7', 7],
    ['"[[[["', '[[[['],
    ['{"a":"\\"[{","b":"\\\\"}', { a: '"[{', b: '\\' }],
    ['"\\ud83c\\udfdb"', '🏛'],
    ['"\\\\u0000"', '\\u0000'],
  ])('%s is read', (text, value) => {
    expect(readJson(text)).toEqual(value);
  });

  it('keeps keys that mean something to JavaScript', () => {
    const value = readJson('{"__proto__":{"a":1},"constructor":2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each(['{', '{"a":1,}', '[1', 'undefined', '01', '{"a":1}x', '\u0000'])('%j is malformed', (text) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'body.malformed', refusal: 'malformed' }));
  });

  it('may nest two hundred levels, whatever brackets its texts hold', () => {
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}"]}]}"${'}]'.repeat(levels / 2)}`;
    expect(readJson(nested(200))).toBeInstanceOf(Array);
    expect(() => readJson(nested(202))).toThrow(
      expect.objectContaining({ code: 'body.malformed', refusal: 'invalid' }),
    );
  });

  it.each([
    ['{"a":{"b":["x","\\u0000"]}}', '/a/b/1'],
    ['"\\u0000"', ''],
    ['{"a/b~c":"\\udc00"}', '/a~1b~0c'],
    ['{"a":{"\\u0000":1}}', '/a/\u0000'],
    ['{"a":"\ud800"}', '/a'],
  ])('%j holds what cannot be stored, at %j', (text, pointer) => {
    expect(() => readJson(text)).toThrow(
      expect.objectContaining({ code: 'body.unacceptable_text', errors: [expect.objectContaining({ pointer })] }),
    );
  });
});
