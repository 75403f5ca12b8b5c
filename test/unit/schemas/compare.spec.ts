import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/schemas/compare.js';
import {
  type Finding,
  judgeChange,
  parseGuarantees,
  parseSchema,
  type SchemaFormat,
} from '../../../src/schemas/index.js';
import { compared, told, verdictCases } from '../../support/engine/verdict-cases.js';

/** What people are told: by file of cases and name of the case, the sentence of each finding. */
const SENTENCES = JSON.parse(readFileSync('test/fixtures/schemas/messages.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;

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
    ['a part of its name', { mail_address: 'TEXT', zip: 'TEXT' }, { mail: 'TEXT' }, ['/mail', 0.8]],
    ['its name with letters swapped', { emial: 'TEXT', fax: 'TEXT' }, { email: 'TEXT' }, ['/email', 0.8]],
    ['a short word of it', { day: 'DATE', since: 'DATE' }, { birthday: 'DATE' }, ['/birthday', 0.8]],
    ['what merely begins alike', { id: 'INT', at: 'INT' }, { identity: 'INT' }, null],
    ['a name of other letters', { zip: 'INT', zone: 'INT' }, { postcode: 'INT' }, null],
    ['the only one of its type', { total: 'INT', day: 'DATE' }, { amount: 'INT', day: 'DATE' }, ['/amount', 0.7]],
    ['a similar name and another type', { mail: 'TEXT' }, { email: 'INT' }, null],
    ['one that several of its type may live on as', { total: 'INT', sum: 'INT' }, { amount: 'INT' }, null],
    ['one of several of its type', { total: 'INT' }, { net: 'INT', gross: 'INT' }, null],
    ['nothing at all', { total: 'INT', day: 'DATE' }, { day: 'DATE' }, null],
  ])('lives on, by a guess, as %s', (_, before, after, expected) => {
    const guess = guessed(before, after)?.likely_renamed_to ?? null;
    expect(guess && [guess.path, guess.confidence]).toEqual(expected);
    expect(guess === null || guess.evidence.includes('same type')).toBe(true);
  });

  const nested = (columns: Readonly<Record<string, string>>, required: readonly string[] = []) => ({
    type: 'object',
    properties: { address: { ...object(columns), required } },
  });
  const beside = (columns: Readonly<Record<string, string>>, around: ReturnType<typeof nested>) => ({
    type: 'object',
    properties: { ...object(columns).properties, ...around.properties },
  });
  const object = (columns: Readonly<Record<string, string>>) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, { type }])),
  });

  it.each([
    ['its own name alone', nested({ zip: 'integer' }), nested({ postcode: 'integer' }), ['/address/postcode', 0.7]],
    [
      'what it holds, needed or not',
      nested({ mail: 'string' }),
      nested({ email: 'string' }, ['email']),
      ['/address/email', 0.95],
    ],
    ['columns at its own place', nested({ mail: 'string' }), beside({ email: 'string' }, nested({})), null],
  ])('is guessed at inside a column, by %s', (_, before, after, expected) => {
    const found = findingsOf('json_schema', before, after).find(({ kind }) => kind === 'column_removed');
    const guess = found?.likely_renamed_to ?? null;
    expect(guess && [guess.path, guess.confidence]).toEqual(expected);
  });

  it.each([
    [50, 50, 50],
    [51, 50, 0],
    [50, 51, 0],
  ])('among %i that go and %i that come is guessed at %i times', (gone, come, guesses) => {
    const many = (count: number, name: string) =>
      table(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}_${index}`, `VARCHAR(${index + 1})`])),
      );
    const found = findingsOf('columns', many(gone, 'ancient'), many(come, 'recently'));
    expect(found.filter((finding) => finding.likely_renamed_to !== null)).toHaveLength(guesses);
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

describe.each(Object.entries(SENTENCES))('of the cases of %s', (file, sentences) => {
  const cases = new Map(verdictCases(file).map((given) => [given.name, given]));

  it.each(Object.entries(sentences))('%s, and people are told so', (name, expected) => {
    const given = cases.get(name);
    expect(given && compared(given).findings.map(({ message }) => message)).toEqual(expected);
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

  it('name the column they are about, or none where it is the row', () => {
    const before = {
      columns: [
        { name: 'id', type: 'INT' },
        { name: 'mail', type: 'TEXT' },
      ],
    };
    const after = { columns: [{ name: 'id', type: 'INT' }], primary_key: ['id'] };
    expect(findingsOf('columns', before, after).map(({ kind, subjects }) => [kind, subjects])).toEqual([
      ['primary_key_changed', null],
      ['column_removed', ['/mail']],
    ]);
  });

  it('show rows where they are asked for, where they break anything, and no more than a hundred', () => {
    const columns = Array.from({ length: 110 }, (_, index) => `c${index}`);
    const of = (each: string, more: object) => ({
      type: 'object',
      properties: { ...Object.fromEntries(columns.map((name) => [name, { type: each }])), ...more },
    });
    const side = (schema: unknown) => ({ format: 'json_schema' as const, schema, guarantees: {} });
    const [before, after] = [side(of('integer', {})), side(of('string', { added: { type: 'string' } }))];
    const shown = (witnesses: boolean) =>
      judgeChange({
        before,
        after,
        options: { mode: 'consumers', content: 'declared', assetId: null, witnesses },
      }).findings.map(({ kind, witness, no_witness: why }) => `${kind} ${witness === null ? why : 'shown'}`);
    expect(new Set(shown(false))).toEqual(new Set(['column_added null', 'type_changed null']));
    const all = shown(true);
    expect(all.filter((text) => text === 'type_changed shown')).toHaveLength(100);
    expect(all.filter((text) => text === 'type_changed budget')).toHaveLength(10);
    expect(all.filter((text) => text === 'column_added null')).toHaveLength(1);
  });

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
