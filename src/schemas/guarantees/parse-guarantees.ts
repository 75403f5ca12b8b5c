import { canonicalJson } from '../../kernel/canonical-json.js';
import type { FieldError } from '../../kernel/domain-error.js';
import { nearestName } from '../nearest-name.js';
import { isLong } from './entries.js';
import { guaranteePath, type Guarantee, type Guarantees } from './guarantee.js';
import type { Severity } from './guarantee-kind.js';
import { GUARANTEE_KINDS, guaranteeKind, isGuaranteeKind, type GuaranteeKindName } from './guarantees.js';
import { GuaranteesRefused } from './guarantees-refused.js';
import { isObject } from './members.js';
import { Place, type KnownColumns } from './place.js';

const MOST_COLUMNS = 20_000;
const MOST_LISTED = 200;
const LONGEST_SOURCE = 200;

const ANY_COLUMN: KnownColumns = { has: () => true, nearest: () => null };

/** Reads a document whole; throws `GuaranteesRefused` with every place that is wrong. Null and absent promise nothing. */
export function parseGuarantees(document: unknown, columns: KnownColumns): Guarantees {
  const errors: FieldError[] = [];
  const root = Place.root('/guarantees', columns, errors);
  const given = document ?? {};
  const read = isObject(given) ? readKinds(given, root) : root.refuse('Must be an object of guarantees');
  if (read === null || errors.length > 0) {
    throw new GuaranteesRefused(errors);
  }
  return { document: isObject(given) ? given : {}, byPath: new Map(read.map((entry) => [entry.path, entry])) };
}

/** Reads a document that was accepted before, whatever columns there are now. */
export function readGuarantees(document: unknown): Guarantees {
  return parseGuarantees(document, ANY_COLUMN);
}

/** What makes a list entry the same promise as another, however it is written. */
export function identityOf(kind: GuaranteeKindName, promise: unknown): string {
  const line = guaranteeKind(kind);
  const value = line.read(promise, Place.root('', ANY_COLUMN, []));
  return value === null ? canonicalJson(promise) : (line.identity?.(value) ?? '');
}

/** Where a promise stands in findings and results, given as a document holds it; `column` where its kind has one each. */
export function promisePath(kind: GuaranteeKindName, promise: unknown, column: string | null): string {
  return guaranteePath(kind, column ?? identityOf(kind, promise));
}

/** Whether both say the same, in whatever spelling and order. */
export function equalGuarantees(a: Guarantees, b: Guarantees): boolean {
  return canonicalJson(Object.fromEntries(a.byPath)) === canonicalJson(Object.fromEntries(b.byPath));
}

function readKinds(document: Readonly<Record<string, unknown>>, root: Place): Guarantee[] {
  return Object.entries(document).flatMap(([kind, written]) => {
    const place = root.at(kind);
    if (!isGuaranteeKind(kind)) {
      const nearest = nearestName(kind, GUARANTEE_KINDS);
      place.refuse(
        `Unknown kind of guarantee; ${nearest ? `did you mean ${nearest}?` : `known are ${GUARANTEE_KINDS.join(', ')}`}`,
      );
      return [];
    }
    return written === null ? [] : readLayout(kind, written, place).filter((entry) => entry !== null);
  });
}

function readLayout(kind: GuaranteeKindName, written: unknown, place: Place): readonly (Guarantee | null)[] {
  const layouts = {
    single: () => [readEntry(kind, written, place)],
    by_column: () => readColumns(kind, written, place),
    list: () => readList(kind, written, place),
  };
  return layouts[guaranteeKind(kind).layout]();
}

function readColumns(kind: GuaranteeKindName, written: unknown, place: Place): (Guarantee | null)[] {
  if (!isObject(written)) {
    return [place.refuse('Must be an object from column to promise')];
  }
  const entries = Object.entries(written).filter(([, entry]) => entry !== null);
  if (entries.length > MOST_COLUMNS) {
    return [place.refuse(`Must name at most ${MOST_COLUMNS} columns`)];
  }
  return entries.map(([column, entry]) => {
    const known = place.at(column).column(column);
    return known === null ? null : readEntry(kind, entry, place.at(column), known);
  });
}

function readList(kind: GuaranteeKindName, written: unknown, place: Place): (Guarantee | null)[] {
  if (!Array.isArray(written) || written.length > MOST_LISTED) {
    return [place.refuse(`Must be a list of at most ${MOST_LISTED} promises`)];
  }
  const seen = new Set<string>();
  return written.map((entry: unknown, index) => {
    const read = readEntry(kind, entry, place.at(index));
    if (read !== null && seen.has(read.path)) {
      return place.at(index).refuse('Says again what an earlier entry says');
    }
    seen.add(read?.path ?? '');
    return read;
  });
}

function readEntry(kind: GuaranteeKindName, written: unknown, place: Place, column?: string): Guarantee | null {
  if (!isLong(written)) {
    return entryOf(kind, guaranteeKind(kind).read(written, place), { severity: 'error', source: null, column });
  }
  const long = place.members(written, ['is', 'severity', 'source']);
  if (long === null) {
    return null;
  }
  const value = guaranteeKind(kind).read(long.get('is'), place.at('is'));
  const severity = readSeverity(long.get('severity') ?? 'error', place);
  const given = long.get('source') ?? null;
  const source = given === null ? null : place.at('source').text(given, LONGEST_SOURCE);
  return severity === null ? null : entryOf(kind, value, { severity, source, column });
}

function entryOf(
  kind: GuaranteeKindName,
  value: unknown,
  { severity, source, column }: { severity: Severity; source: string | null; column: string | undefined },
): Guarantee | null {
  if (value === null) {
    return null;
  }
  const key = column ?? guaranteeKind(kind).identity?.(value) ?? '';
  return { kind, key, path: guaranteePath(kind, key), value, severity, source };
}

function readSeverity(given: unknown, place: Place): Severity | null {
  return given === 'error' || given === 'warn' ? given : place.at('severity').refuse('Must be error or warn');
}
