import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../../../src/schemas/compare.js';
import type { Comparison } from '../../../../../src/schemas/comparison.js';
import { differenceAt } from '../../../../../src/schemas/diff/difference.js';
import { judgeByAnswers } from '../../../../../src/schemas/formats/avro/judge-by-answers.js';
import { obstaclesOf } from '../../../../../src/schemas/formats/avro/obstacles.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { RESOLUTION } from '../../../../../src/schemas/formats/avro/resolution.js';
import { readGuarantees } from '../../../../../src/schemas/guarantees/parse-guarantees.js';
import { parseSchema } from '../../../../../src/schemas/parse-schema.js';
import { draft } from '../../../../../src/schemas/shape/shape.js';

const record = (...fields: unknown[]): object => ({ type: 'record', name: 'R', fields });
const field = (name: string, type: unknown, more = {}): object => ({ name, type, ...more });
const one = (type: unknown, more = {}): object => record(field('a', type, more));
const symbols = (names: string, more = {}): object => ({ type: 'enum', name: 'E', symbols: [...names], ...more });
const decimal = (precision: number): object => ({ type: 'bytes', logicalType: 'decimal', precision, scale: 2 });
const long = (logicalType: string): object => ({ type: 'long', logicalType });
const list = (head: string): object => record(field('head', head), field('tail', ['null', 'R']));

function changed(before: unknown, after: unknown): Comparison {
  const side = (document: unknown) => ({ schema: parseSchema('avro', document), guarantees: readGuarantees({}) });
  return compare(side(before), side(after), { mode: 'consumers', content: 'as_written', assetId: null });
}

const LETTERS = { readers: 'R', history: 'H', strict_readers: 'S' } as const;

const told = (before: unknown, after: unknown): string[] =>
  changed(before, after).findings.map(
    ({ kind, path, fails }) => `${kind} ${path} ${fails.map((q) => LETTERS[q]).join('')}`,
  );

describe('a change of an Avro schema', () => {
  it.each([
    ['a promotion', one('int'), one('long'), ['type_widened /a RS']],
    ['a promotion back', one('long'), one('int'), ['type_narrowed /a H']],
    ['text for bytes', one('string'), one('bytes'), ['type_changed /a R']],
    ['a field dropped', record(field('a', 'int'), field('b', 'int')), one('int'), ['column_removed /b RS']],
    [
      'a field with default dropped',
      record(field('a', 'int'), field('b', 'int', { default: 1 })),
      one('int'),
      ['column_removed /b R'],
    ],
    ['a field added', one('int'), record(field('a', 'int'), field('b', 'int')), ['column_added /b H']],
    [
      'a field with default added',
      one('int'),
      record(field('a', 'int'), field('b', 'int', { default: 1 })),
      ['column_added /b '],
    ],
    ['a rename by alias', one('int'), record(field('b', 'int', { aliases: ['a'] })), ['column_renamed /a RS']],
    [
      'a rename of a field with default',
      one('int', { default: 1 }),
      record(field('b', 'int', { aliases: ['a'], default: 1 })),
      ['column_renamed /a R'],
    ],
    [
      'a rename and another type',
      one('int'),
      record(field('b', 'long', { aliases: ['a'] })),
      ['column_renamed /a RS', 'type_widened /a '],
    ],
    ['null let in', one('int'), one(['null', 'int']), ['nullable_added /a RS']],
    ['null shut out', one(['int', 'null']), one('int'), ['nullable_removed /a H']],
    ['a symbol more', one(symbols('A')), one(symbols('AB')), ['enum_values_added /a RS']],
    [
      'a symbol more, with a default',
      one(symbols('A', { default: 'A' })),
      one(symbols('AB', { default: 'A' })),
      ['enum_values_added /a R'],
    ],
    ['a symbol less', one(symbols('AB')), one(symbols('A')), ['enum_values_removed /a H']],
    ['an enum let go', one(symbols('AB')), one('string'), ['type_changed /a RHS']],
    ['a branch more', one(['int', 'string']), one(['int', 'string', 'boolean']), ['union_branch_added /a RS']],
    ['a branch less', one(['int', 'string', 'boolean']), one(['int', 'string']), ['union_branch_removed /a H']],
    ['a union', one('int'), one(['int', 'string']), ['type_widened /a RS']],
    ['a union no more', one(['int', 'string']), one('int'), ['type_narrowed /a H']],
    ['another name', one('int'), { ...one('int'), name: 'S' }, ['type_changed  HS']],
    ['another name with an alias', one('int'), { ...one('int'), name: 'S', aliases: ['R'] }, ['type_widened  S']],
    ['another namespace', one('int'), { ...one('int'), namespace: 'n' }, ['annotation_changed  ']],
    [
      'another order',
      record(field('a', 'int'), field('b', 'int')),
      record(field('b', 'int'), field('a', 'int')),
      ['column_reordered  '],
    ],
    ['other words', one('int'), one('int', { doc: 'why' }), ['annotation_changed /a ']],
    ['another default', one('int', { default: 1 }), one('int', { default: 2 }), ['default_changed /a ']],
    [
      'other items',
      one({ type: 'array', items: 'int' }),
      one({ type: 'array', items: 'long' }),
      ['type_widened /a/* RS'],
    ],
    [
      'other values',
      one({ type: 'map', values: 'int' }),
      one({ type: 'map', values: 'string' }),
      ['type_changed /a/{} RHS'],
    ],
    ['a list for a value', one('int'), one({ type: 'array', items: 'int' }), ['type_changed /a RHS']],
    ['a decimal with more digits', one(decimal(4)), one(decimal(6)), ['type_changed /a RHS']],
    ['another unit of time', one(long('timestamp-millis')), one(long('timestamp-micros')), ['type_changed /a RHS']],
    ['a meaning', one('long'), one(long('timestamp-micros')), ['type_changed /a R']],
    [
      'another size',
      one({ type: 'fixed', name: 'F', size: 2 }),
      one({ type: 'fixed', name: 'F', size: 3 }),
      ['type_changed /a RHS'],
    ],
    ['a change in recursion', list('int'), list('long'), ['type_widened /head RS', 'type_widened /tail/head RS']],
    ['another spelling', one('int'), one({ type: 'int' }), []],
  ])('%s', (_, before, after, findings) => {
    expect(told(before, after)).toEqual(findings);
    expect(changed(before, after).identical).toBe(findings.length === 0);
  });

  it('in a shared definition is told for each column', () => {
    const inner = (...fields: unknown[]): object => ({ type: 'record', name: 'I', fields });
    const outer = (shared: object): object => record(field('a', shared), field('b', 'I'));
    expect(told(outer(inner(field('x', 'int'), field('y', 'int'))), outer(inner(field('x', 'int'))))).toEqual([
      'column_removed /a/y RS',
      'column_removed /b/y RS',
    ]);
  });

  it('says what it found where nothing else was different', () => {
    const root = differenceAt(
      { path: '', before: draft(), after: draft(), settled: new Set() },
      { kind: 'type_changed' },
    );
    const obstacle = { path: '/a', reason: 'because', reader: 'Old', writer: 'New' };
    expect(judgeByAnswers([], { readers: [], history: [], strict_readers: [obstacle] }, root)).toMatchObject([
      {
        kind: 'type_widened',
        path: '/a',
        before: 'Old',
        after: 'New',
        fixed: { readers: 'holds', history: 'holds', strict_readers: 'fails' },
      },
    ]);
  });

  const types = fc.constantFrom<unknown>(
    'int',
    'long',
    'double',
    'string',
    'bytes',
    ['null', 'int'],
    ['int', 'string'],
    symbols('AB'),
    symbols('A', { default: 'A' }),
    { type: 'array', items: 'int' },
    { type: 'map', values: ['null', 'string'] },
  );
  const records = fc
    .uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c'), type: types }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    })
    .filter((fields) => fields.filter(({ type }) => JSON.stringify(type).includes('enum')).length <= 1)
    .map((fields) => record(...fields));

  it('holds for history and strict readers exactly where every datum resolves', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const { verdicts } = changed(before, after);
        const [old, now] = [parseAvro(before), parseAvro(after)];
        expect(verdicts.history === 'holds').toBe(obstaclesOf(now, old, RESOLUTION).length === 0);
        expect(verdicts.strict_readers === 'holds').toBe(obstaclesOf(old, now, RESOLUTION).length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
