import { AVRO, JSON_SCHEMAS, TABLES } from '../../test/support/engine/hostile-schemas.js';
import { jsonText } from './json-text.js';

/** A change between two schemas, as the texts that stand in a body. */
export interface Bomb {
  readonly name: string;
  readonly format: string;
  readonly before: string;
  readonly after: string;
}

const MEBIBYTE = 1_024 * 1_024;
const keys = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join()}}`;

/** What is hostile as a text already, whatever would be read from it. */
const TEXTS: Readonly<Record<string, string>> = {
  '1e400': '{"const":1e400}',
  'an integer of 20 digits': '{"const":12345678901234567890}',
  '100 000 integers of 20 digits': `{"enum":[${'12345678901234567890,'.repeat(100_000)}0]}`,
  'a key that stands twice': '{"type":"string","type":"integer"}',
  '100 000 keys that stand twice': `{"properties":{${'"a":{},"a":{},'.repeat(100_000)}"a":{}}}`,
  'arrays a million levels deep': `${'['.repeat(1e6)}${']'.repeat(1e6)}`,
  'objects 500 000 levels deep': `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
  'brackets that are never closed': '['.repeat(3.9 * MEBIBYTE),
  '4 MiB of numbers': `[${'1,'.repeat(2 * MEBIBYTE - 200)}1]`,
  '4 MiB of long numbers': `[${'0.12345678901234567,'.repeat(200_000)}1]`,
  '4 MiB of empty objects': `[${'{},'.repeat(1_390_000)}{}]`,
  '4 MiB of keys': keys(340_000),
  'ten objects of 26 000 keys': `[${Array.from({ length: 10 }, () => keys(26_000)).join()}]`,
  '4 MiB of escapes': `"${'\\u0041'.repeat(690_000)}"`,
  'more than 4 MiB': `"${'a'.repeat(4 * MEBIBYTE)}"`,
  NUL: '{"title":"\\u0000"}',
  'a key with NUL': '{"properties":{"a\\u0000":{}}}',
  '300 000 texts, the last with NUL': `{"enum":[${'"a\\u0041",'.repeat(300_000)}"\\u0000"]}`,
  'half a pair': '{"title":"\\ud800"}',
  'keys of every object': '{"properties":{"__proto__":{"type":"string"},"constructor":{},"toString":{}}}',
  'an external reference': '{"$ref":"http://169.254.169.254/latest/meta-data"}',
  'a dynamic reference': '{"$dynamicRef":"#a","$defs":{"a":{"$dynamicAnchor":"a","$dynamicRef":"#a"}}}',
  'a reference to data': '{"properties":{"a":{"pattern":{"$data":"1/b"}},"b":{}}}',
};

const hostile = (format: string, bombs: typeof JSON_SCHEMAS): Bomb[] =>
  bombs.map(([name, before, after]) => ({
    name: `${format}: ${name}`,
    format,
    before: jsonText(before),
    after: jsonText(after),
  }));

const TINY = '{"type":"object"}';

/** Built when asked for, since together they take many megabytes. */
export const allBombs = (): Bomb[] => [
  ...Object.entries(TEXTS).map(([name, before]) => ({
    name: `text: ${name}`,
    format: 'json_schema',
    before,
    after: TINY,
  })),
  ...hostile('json_schema', JSON_SCHEMAS),
  ...hostile('columns', TABLES),
  ...hostile('avro', AVRO),
];
