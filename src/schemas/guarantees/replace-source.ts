import { longForm, mapEntries } from './entries.js';
import type { GuaranteesDocument } from './guarantee.js';
import { GUARANTEES, isGuaranteeKind } from './guarantees.js';
import { isObject, memberOf } from './members.js';
import { identityOf } from './parse-guarantees.js';

/**
 * The document after an import: promises of its source are replaced by the incoming ones, those of others stay, and
 * where both speak of the same thing the other's stands.
 */
export function replaceSource(
  current: GuaranteesDocument,
  source: string,
  incoming: GuaranteesDocument,
): GuaranteesDocument {
  const kept = mapEntries(current, (entry) => (longForm(entry.written)['source'] === source ? null : entry));
  const stamped = mapEntries(incoming, (entry) => ({ ...entry, written: { ...longForm(entry.written), source } }));
  const kinds = new Set([...Object.keys(kept), ...Object.keys(stamped)]);
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, united(kind, memberOf(kept, kind), memberOf(stamped, kind))]),
  );
}

function united(kind: string, kept: unknown, incoming: unknown): unknown {
  const layout = isGuaranteeKind(kind) ? GUARANTEES[kind].layout : 'single';
  if (layout === 'by_column' && isObject(kept) && isObject(incoming)) {
    return { ...incoming, ...kept };
  }
  if (layout === 'list' && Array.isArray(kept) && Array.isArray(incoming) && isGuaranteeKind(kind)) {
    const identity = (written: unknown): string => identityOf(kind, longForm(written)['is']);
    const taken = new Set(kept.map(identity));
    return [...(kept as unknown[]), ...(incoming as unknown[]).filter((written) => !taken.has(identity(written)))];
  }
  return kept ?? incoming;
}
