import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  it('may hold many values, and no more large objects than are read in a moment; artifacts of other tools may', () => {
    const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join()}}`;
    const values = (count: number) => `[${'1,'.repeat(count - 1)}1]`;
    const wide = `[{"a":${keys(26_000)}},${keys(26_000)},${keys(1_000)}]`;
    expect([readJson(wide), readJson(values(400_000))]).toHaveLength(2);
    for (const [text, why] of [
      [`[${keys(26_000)},[${keys(26_001)}]]`, 'large objects have more than 50000 keys together'],
      [values(400_002), 'more than 400000 values'],
    ] as const) {
      const refusal = { code: 'body.malformed', refusal: 'invalid', message: expect.stringContaining(why) };
      expect(() => readJson(text)).toThrow(expect.objectContaining(refusal));
      expect(() => readJson(text, { exact: false })).not.toThrow();
    }
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

  it.each([
    ['{"maximum":12345678901234567890}', '/maximum', '12345678901234567890 would be kept as 12345678901234567000'],
    ['{"a":[0,-9007199254740993]}', '/a/1', 'would be kept as -9007199254740992'],
    // Kept as the same double as the number that the message names: only one of the two may be accepted.
    ['[9223372036854775808]', '/0', 'would be kept as 9223372036854776000'],
    ['[1e400]', '/0', '1e400 is larger than any number'],
    ['{"a":"x","b~":{"c/d":-1E+999}}', '/b~0/c~1d', '-1E+999 is larger'],
    ['{"multipleOf":1e-400}', '/multipleOf', '1e-400 would be kept as 0'],
    ['9007199254740993', '', 'would be kept as 9007199254740992'],
    [`{"a":"${'\\\\'.repeat(9)}\\"[1e400","b":${'9'.repeat(400)}}`, '/b', 'is larger than any number'],
  ])('%s holds a number that would be kept as another, at %j', (text, pointer, message) => {
    const errors = [{ pointer, message: expect.stringContaining(message) }];
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'body.inexact_number', errors }));
    expect(() => readJson(text, { exact: false })).not.toThrow();
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['64963026484220170', 64963026484220170],
    ['-9223372036854776000', -9223372036854776000],
    ['1000000000000000000000', 1e21],
    ['100000000000000000000', 1e20],
    ['0.1234567890123456789', 0.12345678901234568],
    ['1e300', 1e300],
    ['0e999', 0],
    ['-0.0e-999', -0],
    ['"12345678901234567890 1e400"', '12345678901234567890 1e400'],
  ])('%s is exact enough', (text, value) => {
    expect(readJson(text)).toBe(value);
  });

  it.each([
    ['{"a":1,"a":1}', '/a'],
    ['{"columns":[{"name":"x"},{"name":"y","type":"a","name":"z"}]}', '/columns/1/name'],
    ['{"a":{"b":{}},"c":{"\\u0061/":1,"a/":2}}', '/c/a~1'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"a":[],"b":[[],{}],"a":0}', '/a'],
  ])('%s has a key twice, at %j', (text, pointer) => {
    const errors = [expect.objectContaining({ pointer })];
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'body.repeated_key', errors }));
    expect(() => readJson(text, { exact: false })).not.toThrow();
  });

  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(readJson(text), null, indent)).toBe(text);
      }),
    );
  });
});
