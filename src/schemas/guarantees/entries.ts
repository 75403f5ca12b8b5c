import type { GuaranteesDocument } from './guarantee.js';
import { GUARANTEES, isGuaranteeKind, type GuaranteeKindName } from './guarantees.js';
import { isObject } from './members.js';

/** An entry as a document holds it, whether valid or not; `column` where its kind has one entry for each. */
export interface Entry {
  readonly kind: GuaranteeKindName;
  readonly column: string | null;
  readonly written: unknown;
}

/** An entry's long form: what it promises, and only what else was said. */
export type LongForm = Readonly<Record<string, unknown>>;

const LONG_MEMBERS = ['is', 'severity', 'source'] as const;

/** `{ "is": …, "severity": …, "source": … }` with at least one of them; no short form has such members. */
export function isLong(written: unknown): written is LongForm {
  return isObject(written) && LONG_MEMBERS.some((name) => Object.hasOwn(written, name));
}

export function longForm(written: unknown): LongForm {
  return isLong(written) ? written : { is: written };
}

/** The document with every entry changed, or dropped where the change gives null; kinds left empty go too. */
export function mapEntries(document: GuaranteesDocument, change: (entry: Entry) => Entry | null): GuaranteesDocument {
  const kinds = Object.entries(document).map(([kind, written]): [string, unknown] => [
    kind,
    isGuaranteeKind(kind) ? changed(kind, written, change) : written,
  ]);
  return Object.fromEntries(kinds.filter(([, written]) => written !== undefined));
}

function changed(kind: GuaranteeKindName, written: unknown, change: (entry: Entry) => Entry | null): unknown {
  const { layout } = GUARANTEES[kind];
  if (layout === 'by_column' && isObject(written)) {
    const entries = Object.entries(written)
      .map(([column, entry]) => change({ kind, column, written: entry }))
      .filter((entry) => entry !== null);
    return entries.length === 0 ? undefined : Object.fromEntries(entries.map((entry) => [entry.column, entry.written]));
  }
  if (layout === 'list' && Array.isArray(written)) {
    const entries = written.map((entry: unknown) => change({ kind, column: null, written: entry }));
    const kept = entries.filter((entry) => entry !== null).map((entry) => entry.written);
    return kept.length === 0 ? undefined : kept;
  }
  return layout === 'single' ? change({ kind, column: null, written })?.written : written;
}
