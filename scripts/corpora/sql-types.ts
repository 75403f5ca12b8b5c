import { join } from 'node:path';
import { DIALECTS, type DialectName } from '../../src/schemas/sql-types/dialect.js';
import { parseSqlType } from '../../src/schemas/sql-types/parse-sql-type.js';
import type { SqlType } from '../../src/schemas/sql-types/sql-type.js';
import { answered, ask, holdsIf } from './ask.js';
import type { Corpus, Observation } from './corpus.js';
import { csvRows, type Row } from './files.js';

/** Types of six warehouses with what they are, and changes of a column's type with what these mean. */
export const SQL_TYPES: Corpus = {
  files: ['types.csv', 'casts.csv'],
  *observe(folder) {
    const types = csvRows(join(folder, 'types.csv'));
    yield* types.filter((row) => row['notes']?.includes('unsure') !== true).map(typed);
    yield* equalities(types);
    yield* csvRows(join(folder, 'casts.csv')).flatMap(changed);
  },
};

const ATTRIBUTES = ['canonical', 'canonical_family', 'precision', 'scale', 'length', 'tz'] as const;

function typed(row: Row): Observation {
  const started = performance.now();
  const own = attributesOf(read(row));
  const milliseconds = performance.now() - started;
  const told = (attributes: Row) => ATTRIBUTES.map((name) => attributes[name] ?? '').join(' | ');
  const key = `${row['dialect']} ${row['type_text']}`;
  return { direction: 'type', key, expected: told(row), answer: told(own), milliseconds, told: '' };
}

function attributesOf(type: SqlType): Row {
  const own: Readonly<Record<string, unknown>> = { ...type };
  const number = (...names: readonly string[]): string =>
    String(names.map((name) => own[name]).find((value) => typeof value === 'number') ?? '');
  return {
    canonical: type.text,
    canonical_family: ['bit', 'enum', 'null'].includes(type.family) ? 'other' : type.family,
    precision: number('precision', 'bits', 'mantissa'),
    scale: number('scale'),
    length: number('length', 'size'),
    tz: typeof own['zone'] === 'string' ? own['zone'] : '',
  };
}

/** Texts of a dialect are the same type exactly where the corpus gives them one canonical text. */
function equalities(types: readonly Row[]): Observation[] {
  return DIALECTS.flatMap((dialect) => {
    const own = types.filter((row) => row['dialect'] === dialect);
    return own.flatMap((a, index) =>
      own.slice(index + 1).map((b) => ({
        direction: 'same type',
        key: `${dialect} ${a['type_text']} = ${b['type_text']}`,
        expected: holdsIf(a['canonical'] === b['canonical']),
        answer: holdsIf(read(a).text === read(b).text),
        milliseconds: 0,
        told: '',
      })),
    );
  });
}

function changed(row: Row): Observation[] {
  const { dialect, from, to, verdict = '', readers = '' } = row;
  const key = `${dialect} ${from} → ${to}`;
  const column = (type: string | undefined) => ({ dialect, columns: [{ name: 'c', type }] });
  const asked = ask({ format: 'columns', before: column(from), after: column(to) });
  const contains = (...verdicts: readonly string[]) => ({ key, expected: holdsIf(verdicts.includes(verdict)) });
  const values = [
    answered(asked, 'history', contains('same', 'widening')),
    answered(asked, 'strict_readers', contains('same', 'narrowing')),
  ];
  return [
    ...(verdict === 'unsure' ? [] : values),
    ...(readers === 'unsure' ? [] : [answered(asked, 'readers', { key, expected: readers })]),
  ];
}

function read(row: Row): SqlType {
  const dialect = DIALECTS.find((name): name is DialectName => name === row['dialect']) ?? 'ansi';
  return parseSqlType(dialect, row['type_text'] ?? '');
}
