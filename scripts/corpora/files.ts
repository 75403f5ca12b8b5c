import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** The rows of a JSON Lines file. */
export function jsonLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** RFC 4180 with a header row and no line breaks inside values. */
export function csvRows(file: string): Row[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n').map(cells);
  return lines.map((line) => Object.fromEntries((header ?? []).map((name, index) => [name, line[index] ?? ''])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
