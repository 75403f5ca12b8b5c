import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/schemas/compare.js';
import { type Finding, parseGuarantees, parseSchema, type SchemaFormat } from '../../../src/schemas/index.js';
import { told } from '../../support/engine/verdict-cases.js';

function findingsOf(format: SchemaFormat, before: unknown, after: unknown): readonly Finding[] {
  const side = (document: unknown) => {
    const schema = parseSchema(format, document);
    return { schema, guarantees: parseGuarantees({}, schema) };
  };
  return compare(side(before), side(after), { mode: 'consumers', content: 'as_written', assetId: null }).findings;
}

describe('a removed column', () => {
  const table = (types: Readonly<Record<string, string>>) => ({
    columns: Object.entries(types).map(([name, type]) => ({ name, type })),
  });
  const guessed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
    findingsOf('columns', table(before), table(after)).find(({ kind }) => kind === 'column_removed');

  it.each<[string, Record<string, string>, Record<string, string>, [string, number] | null]>([
    ['a similar name and its type', { mail: 'TEXT' }, { email: 'TEXT' }, ['/email', 0.95]],
    [
      'its name within another, among several',
      { mail: 'TEXT' },
      { fax: 'TEXT', mail_address: 'TEXT' },
      ['/mail_address', 0.8],
    ],
    ['the only one of its type', { total: 'INT', day: 'DATE' }, { amount: 'INT', day: 'DATE' }, ['/amount', 0.7]],
    ['a similar name and another type', { mail: 'TEXT' }, { email: 'INT' }, null],
    ['one of several of its type', { total: 'INT' }, { net: 'INT', gross: 'INT' }, null],
    ['nothing at all', { total: 'INT', day: 'DATE' }, { day: 'DATE' }, null],
  ])('lives on, by a guess, as %s', (_, before, after, expected) => {
    const guess = guessed(before, after)?.likely_renamed_to ?? null;
    expect(guess && [guess.path, guess.confidence]).toEqual(expected);
    expect(guess === null || guess.evidence.includes('same type')).toBe(true);
  });

  it('breaks, and is consented to, as it is without the guess', () => {
    const [alone, replaced] = [
      guessed({ id: 'INT', mail: 'TEXT' }, { id: 'INT' }),
      guessed({ id: 'INT', mail: 'TEXT' }, { id: 'INT', email: 'TEXT' }),
    ];
    expect(replaced?.likely_renamed_to).not.toBeNull();
    expect({ ...replaced, likely_renamed_to: null }).toEqual(alone);
  });
});

describe('findings', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 3 });
  const type = fc.constantFrom('string', 'integer', 'number', 'boolean');
  const object = (types: readonly (readonly [string, string])[]) => ({
    type: 'object',
    properties: Object.fromEntries(types.map(([name, of]) => [name, { type: of }])),
    required: types.map(([name]) => name).slice(0, 2),
  });
  const sides = fc
    .tuple(names, names, fc.array(type, { minLength: 7, maxLength: 7 }))
    .map(
      ([old, now, types]) =>
        [
          old.map((name, at) => [name, types[at] ?? 'string'] as const),
          now.map((name) => [name, 'string'] as const),
        ] as const,
    );

  it('stand in one order, whatever order the properties were written in, each fact once', () => {
    fc.assert(
      fc.property(sides, ([old, now]) => {
        const findings = findingsOf('json_schema', object(old), object(now)).map(told);
        const reversed = (one: object) => ({
          ...one,
          properties: Object.fromEntries(Object.entries((one as ReturnType<typeof object>).properties).toReversed()),
        });
        expect(findingsOf('json_schema', reversed(object(old)), reversed(object(now))).map(told)).toEqual(findings);
        expect(new Set(findings).size).toBe(findings.length);
        const paths = findings.map((text) => text.split(' ')[1] ?? '');
        expect(paths.filter((path, index) => index > 0 && path < (paths[index - 1] ?? ''))).toEqual([]);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
