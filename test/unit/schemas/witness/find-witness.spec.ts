import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Finding, judgeChange, parseSchema } from '../../../../src/schemas/index.js';
import { holding, relaxedAt } from '../../../../src/schemas/witness/at-path.js';
import { accepts } from '../../../../src/schemas/values/accepts.js';
import { UNHURRIED } from '../../../support/engine/unhurried.js';
import { type VerdictCase, verdictCases } from '../../../support/engine/verdict-cases.js';

interface Column {
  readonly type: string;
  readonly minimum?: number;
}

function table(columns: number, column: (index: number) => Column) {
  const properties = Object.fromEntries(Array.from({ length: columns }, (_, index) => [`c${index}`, column(index)]));
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function findingsOf(before: unknown, after: unknown): readonly Finding[] {
  const side = (schema: unknown) => ({ format: 'json_schema' as const, schema, guarantees: {} });
  const options = { mode: 'full', content: 'as_written', assetId: null, witnesses: true } as const;
  return judgeChange({ before: side(before), after: side(after), options }).findings;
}

/** Columns of a row that the other side refuses. */
function refusedIn(row: unknown, schema: ReturnType<typeof table>): string[] {
  return Object.entries(row as object)
    .filter(
      ([name, value]) => accepts(parseSchema('json_schema', schema.properties[name]).shape, value, UNHURRIED) !== true,
    )
    .map(([name]) => name);
}

describe('rows that show a break of a wide table', () => {
  const before = table(100, () => ({ type: 'integer' }));
  const after = table(100, (index) => (index < 30 ? { type: 'string' } : { type: 'integer', minimum: index % 2 }));

  it('have every required column, and differ only at the one the finding is about where that is possible', () => {
    const shown = findingsOf(before, after).filter(({ kind }) => kind === 'constraint_tightened');
    expect(shown).toHaveLength(70);
    for (const { path, witness } of shown) {
      expect(witness?.question).toBe('history');
      expect(Object.keys(witness?.row as object)).toHaveLength(100);
      expect(accepts(parseSchema('json_schema', before).shape, witness?.row, UNHURRIED)).toBe(true);
      expect(refusedIn(witness?.row, after).filter((name) => Number(name.slice(1)) >= 30)).toEqual([path.slice(1)]);
    }
  });

  it('end where all rows together would be too long to read, and the finding says so', () => {
    const wide = table(3_000, () => ({ type: 'integer' }));
    const changed = table(3_000, (index) => ({ type: index < 60 ? 'string' : 'integer' }));
    const findings = findingsOf(wide, changed);
    const shown = findings.filter(({ witness }) => witness !== null);
    expect(shown).toHaveLength(34);
    expect(findings.filter(({ witness }) => witness === null).map(({ no_witness: why }) => why)).toEqual(
      Array.from({ length: 26 }, () => 'budget'),
    );
  });
});

/** By file of cases and name of the case, for each breaking finding: its path, and the row that shows it or why none does. */
const SHOWN = JSON.parse(readFileSync('test/fixtures/schemas/witnesses.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;

function breakingOf({ format = 'json_schema', mode = 'consumers', content = 'as_written', ...given }: VerdictCase) {
  const before = { format, schema: given.before, guarantees: given.before_guarantees };
  const after = { format: given.after_format ?? format, schema: given.after, guarantees: given.after_guarantees };
  const { findings } = judgeChange({ before, after, options: { mode, content, assetId: null, witnesses: true } });
  return findings.filter(({ breaking }) => breaking);
}

describe.each(Object.entries(SHOWN))('of the cases of %s', (file, shown) => {
  const cases = new Map(verdictCases(file).map((given) => [given.name, given]));

  it.each(Object.entries(shown))('%s, which a row shows where one can', (name, expected) => {
    const findings = breakingOf(cases.get(name) as VerdictCase);
    const told = findings.map(({ path, witness, no_witness: why }) =>
      witness === null ? `${path} ${why}` : `${path} ${witness.question} ${JSON.stringify(witness.row)}`,
    );
    expect(told).toEqual(expected);
    for (const { witness } of findings) {
      expect(witness?.valid_under ?? 'none').toBe(
        witness === null ? 'none' : witness.question === 'history' ? 'before' : 'after',
      );
    }
  });
});

describe('rows that have a text', () => {
  const text = parseSchema('json_schema', { type: 'string' }).shape;

  it.each([
    ['', 'x', true],
    ['/a/b', { a: { b: 'x' } }, true],
    ['/a/b', { a: { b: 1 } }, false],
    ['/a/b', { a: {} }, false],
    ['/a/b', { a: 1 }, false],
    ['/a~1b', { 'a/b': 'x' }, true],
    ['/*', ['x', 1], true],
    ['/*', [1], false],
    ['/*', [], false],
    ['/*', { '*': 'x' }, false],
    ['/{}', { key: 'x' }, true],
    ['/{}', { key: 1 }, false],
    ['/1', [0, 'x'], true],
    ['/1', ['x', 0], false],
    ['/1', ['x'], false],
    ['/1', { 1: 'x' }, true],
    ['/1', { 1: 1 }, false],
    ['/1234', { 1234: 'x' }, true],
    ['/1234', Array(1_235).fill('x'), false],
    ['/a1', ['x', 'x'], false],
    ['/1a', ['x', 'x'], false],
  ])('at %s allow %j: %s', (path, row, allowed) => {
    expect(accepts(holding(path, text), row, UNHURRIED)).toBe(allowed);
  });
});

describe('a shape that lets everything through', () => {
  const integer = { type: 'integer' };
  const shape = parseSchema('json_schema', {
    type: 'object',
    properties: {
      a: { type: 'object', properties: { c: integer, d: integer }, required: ['c', 'd'] },
      list: { type: 'array', prefixItems: [integer, { type: 'string' }], items: integer },
      map: { type: 'object', additionalProperties: { type: 'object', properties: { c: integer } } },
      either: { anyOf: [{ required: ['x'] }, { required: ['y'] }] },
    },
    required: ['a'],
    additionalProperties: false,
  }).shape;
  const a = { c: 1, d: 1 };

  it.each([
    ['/a', { a: 'x' }, true],
    ['/a', {}, true],
    ['/a', { list: ['x'] }, false],
    ['/a/c', { a: { d: 1 } }, true],
    ['/a/c', { a: { c: 'x', d: 1 } }, true],
    ['/a/c', { a: { c: 1, d: 'x' } }, false],
    ['/a/c', { a: { c: 1 } }, false],
    ['/a/c', { a: 'x' }, false],
    ['/a/c', {}, false],
    ['/list/*', { a, list: ['x', 1, 'x'] }, true],
    ['/list/*', { a, list: 'x' }, false],
    ['/list/0', { a, list: ['x', 'x'] }, true],
    ['/list/0', { a, list: [1, 1] }, false],
    ['/list/0', { a, list: [1, 'x', 'x'] }, false],
    ['/map/{}', { a, map: { k: 1 } }, true],
    ['/map/{}/c', { a, map: { k: { c: 'x' } } }, true],
    ['/map/{}/c', { a, map: { k: 1 } }, false],
    ['/either/x', { a, either: {} }, true],
    ['/new', { a, new: 1 }, true],
    ['/new', { a, other: 1 }, false],
    ['', 1, true],
  ])('at %s allows %j: %s', (path, row, allowed) => {
    expect(accepts(relaxedAt(shape, path), row, UNHURRIED)).toBe(allowed);
  });
});

describe('a wide table', () => {
  const before = table(100, () => ({ type: 'integer' }));
  const { c5, ...others } = before.properties;
  const kept = Object.keys(others);

  it.each([
    ['joined it and what left it', { extra: c5 }, ['column_removed', 'column_added']],
    ['is renamed', { extra: { type: 'integer', 'x-renamed-from': 'c5' } }, ['column_renamed']],
    [
      'is renamed with another type',
      { extra: { type: 'string', 'x-renamed-from': 'c5' } },
      ['column_renamed', 'type_changed'],
    ],
  ])('shows what %s', (_, joined, kinds) => {
    const properties = { ...others, ...joined };
    const after = { ...before, properties, required: [...kept, 'extra'] } as unknown as typeof before;
    const findings = findingsOf(before, after);
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
    for (const { witness } of findings) {
      const [own, other] = witness?.valid_under === 'before' ? [before, after] : [after, before];
      expect(accepts(parseSchema('json_schema', own).shape, witness?.row, UNHURRIED)).toBe(true);
      expect(accepts(parseSchema('json_schema', other).shape, witness?.row, UNHURRIED)).toBe(false);
    }
  });
});
