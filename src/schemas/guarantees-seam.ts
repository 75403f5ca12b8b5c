import { canonicalJson } from '../kernel/canonical-json.js';
import type { ParsedSchema } from './parsed-schema.js';

/** What a contract stores: guarantee kind → promise, as written by its authors. */
export type GuaranteesDocument = Readonly<Record<string, unknown>>;

/** Promises beyond the schema, read and checked against it. */
export interface Guarantees {
  readonly document: GuaranteesDocument;
}

/** Reads a guarantees document; null and absent promise nothing. */
export function parseGuarantees(document: unknown, _schema: ParsedSchema): Guarantees {
  return { document: isDocument(document) ? document : {} };
}

/** The promises after a merge patch (RFC 7396): omitted is inherited, null removes. */
export function mergeGuarantees(current: GuaranteesDocument, patch: unknown): GuaranteesDocument {
  const merged = merge(current, patch === undefined ? {} : patch);
  return isDocument(merged) ? merged : {};
}

export function equalGuarantees(a: Guarantees, b: Guarantees): boolean {
  return canonicalJson(a.document) === canonicalJson(b.document);
}

/** The promises that speak of columns that the schema still has. */
export function withoutRemovedColumns(document: GuaranteesDocument, _schema: ParsedSchema): GuaranteesDocument {
  return document;
}

function merge(current: unknown, patch: unknown): unknown {
  if (!isDocument(patch)) {
    return patch;
  }
  const members = new Map(isDocument(current) ? Object.entries(current) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      members.delete(key);
    } else {
      members.set(key, merge(members.get(key), value));
    }
  }
  return Object.fromEntries(members);
}

function isDocument(value: unknown): value is GuaranteesDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
