import { pointerStep } from '../../../kernel/json-pointer.js';
import type { Finding } from '../../../schemas/index.js';

/** What decides whether a finding concerns a consumer. */
export interface Reader {
  /** Top-level names, or pointers over the data starting with `/`; null = every column. */
  readonly columns: readonly string[] | null;
  /** Cautions count as breaks. */
  readonly strict: boolean;
  /** The version it is pinned to, where that one stays readable whatever is published next; null without such a pin. */
  readonly keptVersion: string | null;
  /** Its own requirement as judged against this change, which then speaks for it; null where there is none. */
  readonly requirement: { readonly unmet: Finding | null } | null;
}

/** Kinds that, when they are about the row itself, take nothing from a reader who lists its columns. */
const NEWS_OF_THE_ROW = new Set(['content_opened', 'content_closed', 'column_reordered']);

/** The findings that need the reader's consent. */
export function findingsTouching(reader: Reader, findings: readonly Finding[]): Finding[] {
  const hurting = findings.filter(({ breaking, caution }) => breaking || (reader.strict && caution));
  const concerning = hurting.filter((finding) => concerns(reader, finding));
  if (reader.requirement === null || reader.keptVersion !== null) {
    return concerning;
  }
  const { unmet } = reader.requirement;
  return [...concerning.filter(({ scope }) => scope === 'asset'), ...(unmet?.breaking ? [unmet] : [])];
}

/** The findings that are news to the reader, harmless ones too: those about what it reads. */
export const findingsAbout = (reader: Pick<Reader, 'columns' | 'keptVersion'>, findings: readonly Finding[]) =>
  findings.filter((finding) => concerns(reader, finding));

/**
 * What keeps a registration out of a change: nothing breaks, it lists other columns, it keeps a version that stays readable,
 * or what it requires still holds, which is its consent.
 */
export const SPARED_BY = ['nothing_breaking', 'columns', 'kept_version', 'requirement'] as const;

export type SparedBy = (typeof SPARED_BY)[number];

/** What keeps an untouched reader out of a change. */
export function sparing(reader: Reader, findings: readonly Finding[]): SparedBy {
  if (!findings.some(({ breaking, caution }) => breaking || (reader.strict && caution))) {
    return 'nothing_breaking';
  }
  const reads = { ...reader, requirement: null, keptVersion: null };
  if (findingsTouching(reads, findings).length === 0) {
    return 'columns';
  }
  return reader.keptVersion === null ? 'requirement' : 'kept_version';
}

function concerns({ columns, keptVersion }: Pick<Reader, 'columns' | 'keptVersion'>, finding: Finding): boolean {
  const { kind, path, subjects, scope } = finding;
  if (kind === 'asset_retired') {
    return retires(finding, keptVersion);
  }
  if (keptVersion !== null) {
    return scope === 'asset';
  }
  if (columns === null) {
    return true;
  }
  if (kind === 'column_added' ? path.lastIndexOf('/') === 0 : path === '' && NEWS_OF_THE_ROW.has(kind)) {
    return false;
  }
  return readsAny(columns, subjects);
}

/** What the breaking ones among the findings are about; null where one is about the whole table. */
export function brokenPaths(change: { findings: readonly Finding[]; unmet: readonly Finding[] }): string[] | null {
  const breaking = [...change.findings, ...change.unmet].filter((finding) => finding.breaking);
  const paths = breaking.map(({ subjects }) => (subjects?.includes('') ? null : subjects));
  return paths.includes(null) ? null : [...new Set(paths.flatMap((each) => each ?? []))];
}

/** Whether somebody who reads the columns reads any of the subjects; null is every column, or the whole table. */
export function readsAny(columns: readonly string[] | null, subjects: readonly string[] | null): boolean {
  const read = columns?.map(pointerTo) ?? null;
  return (
    read === null || subjects === null || subjects.some((subject) => read.some((column) => overlaps(subject, column)))
  );
}

/** Who keeps a version loses only that one; everyone else reads what the active version describes. */
function retires({ before }: Finding, keptVersion: string | null): boolean {
  const { version, status } = before as { version: string; status: string };
  return keptVersion === null ? status === 'active' : version === keptVersion;
}

/** A listed column as a JSON pointer over the data; `*` and `{}` stand for items and values only when unescaped. */
export function pointerTo(column: string): string {
  if (column.startsWith('/')) {
    return column;
  }
  return pointerToName(column);
}

/** A name as the one segment of a pointer, whatever it looks like. */
export function pointerToName(name: string): string {
  const escaped = pointerStep(name);
  return `/${escaped === '*' ? '~2' : escaped === '{}' ? '~3' : escaped}`;
}

/** Whether one path is the other, or lies above or below it. */
export function overlaps(a: string, b: string): boolean {
  return a === b || isBelow(a, b) || isBelow(b, a);
}

export const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}/`);
