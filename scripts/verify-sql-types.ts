/** Compares the SQL types with a corpus of types and changes: `TESSERA_CORPORA=<folder> node dist/scripts/verify-sql-types.js`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSqlTypes } from '../src/schemas/sql-types/compare-sql-types.js';
import { DIALECTS, type DialectName } from '../src/schemas/sql-types/dialect.js';
import { formatSqlType, parseSqlType } from '../src/schemas/sql-types/parse-sql-type.js';
import type { SqlType } from '../src/schemas/sql-types/sql-type.js';

type Row = Readonly<Record<string, string>>;

const folder = process.env['TESSERA_CORPORA'];
if (folder === undefined) {
  console.log('skipped: TESSERA_CORPORA names no folder with sql-types/types.csv and sql-types/casts.csv');
} else {
  process.exitCode = verify(rows(join(folder, 'sql-types/types.csv')), rows(join(folder, 'sql-types/casts.csv')));
}

function verify(types: readonly Row[], casts: readonly Row[]): number {
  const wrongTypes = types.filter((row) => !row['notes']?.includes('unsure')).flatMap(wrongType);
  const wrongEquals = equalities(types);
  const sure = casts.filter(({ verdict }) => verdict !== 'unsure');
  const wrongCasts = sure.flatMap(wrongCast);
  for (const line of [...wrongTypes, ...wrongEquals, ...wrongCasts]) {
    console.log(line);
  }
  console.log(`types: ${types.length}, wrong ${wrongTypes.length}; equal pairs wrong ${wrongEquals.length}`);
  console.log(`changes: ${casts.length}, unsure ${casts.length - sure.length}, wrong ${wrongCasts.length}`);
  return wrongTypes.length + wrongEquals.length + wrongCasts.length === 0 ? 0 : 1;
}

function wrongType(row: Row): string[] {
  const type = read(row, 'type_text');
  const [expected, found] = [row['canonical'], formatSqlType(type)];
  const attributes = attributesOf(type);
  const columns = ['canonical_family', 'precision', 'scale', 'length', 'tz'] as const;
  const differing = columns.filter((column) => (attributes[column] ?? '') !== row[column]);
  const wrong = [
    ...(expected === found ? [] : [`is ${found}, not ${expected}`]),
    ...differing.map((column) => `${column} is ${attributes[column] ?? ''}, not ${row[column] ?? ''}`),
  ];
  return wrong.length === 0 ? [] : [`${row['dialect']} ${row['type_text']}: ${wrong.join('; ')}`];
}

function attributesOf(type: SqlType): Readonly<Partial<Record<string, string>>> {
  const family = ['bit', 'enum', 'null'].includes(type.family) ? 'other' : type.family;
  const own: Readonly<Record<string, unknown>> = { ...type };
  const number = (...names: readonly string[]): string =>
    String(names.map((name) => own[name]).find((value) => typeof value === 'number') ?? '');
  return {
    canonical_family: family,
    precision: number('precision', 'bits', 'mantissa'),
    scale: number('scale'),
    length: number('length', 'size'),
    tz: typeof own['zone'] === 'string' ? own['zone'] : '',
  };
}

/** Texts are the same type exactly where the corpus gives them one canonical text. */
function equalities(types: readonly Row[]): string[] {
  return DIALECTS.flatMap((dialect) => {
    const own = types.filter((row) => row['dialect'] === dialect);
    return own.flatMap((a, index) =>
      own.slice(index + 1).flatMap((b) => {
        const same = formatSqlType(read(a, 'type_text')) === formatSqlType(read(b, 'type_text'));
        return same === (a['canonical'] === b['canonical'])
          ? []
          : [`${dialect} ${a['type_text']} / ${b['type_text']}: same is ${same}`];
      }),
    );
  });
}

function wrongCast(row: Row): string[] {
  const { relation, readers, why } = compareSqlTypes(read(row, 'from'), read(row, 'to'));
  const wrong = [
    ...(relation === row['verdict'] ? [] : [`is ${relation}, not ${row['verdict']}`]),
    ...(readers === row['readers'] ? [] : [`readers is ${readers} (${why}), not ${row['readers']}`]),
  ];
  return wrong.length === 0 ? [] : [`${row['dialect']} ${row['from']} -> ${row['to']}: ${wrong.join('; ')}`];
}

function read(row: Row, column: string): SqlType {
  const dialect = DIALECTS.find((name): name is DialectName => name === row['dialect']) ?? 'ansi';
  return parseSqlType(dialect, row[column] ?? '');
}

/** RFC 4180 with a header row and no line breaks inside values. */
function rows(file: string): Row[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n').map(cells);
  return lines.map((line) => Object.fromEntries((header ?? []).map((name, index) => [name, line[index] ?? ''])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
