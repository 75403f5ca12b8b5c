import { isLong, longForm } from './entries.js';
import type { GuaranteesDocument } from './guarantee.js';
import { GUARANTEES, isGuaranteeKind } from './guarantees.js';
import { GuaranteesRefused } from './guarantees-refused.js';
import { isObject } from './members.js';

/**
 * The document after a merge patch (RFC 7396): omitted is inherited, null removes a kind, a column, or all.
 * An entry is patched as if long, so that a short one keeps the severity and source it had; lists are replaced whole.
 * The result may hold what no guarantee may be; reading it is what refuses.
 */
export function mergeGuarantees(current: GuaranteesDocument, patch: unknown): GuaranteesDocument {
  if (patch === undefined || patch === null) {
    return patch === null ? {} : current;
  }
  if (!isObject(patch)) {
    throw new GuaranteesRefused([{ pointer: '/guarantees', message: 'Must be an object of guarantees, or null' }]);
  }
  return patched(current, patch, (kind, before, change) => {
    const layout = isGuaranteeKind(kind) ? GUARANTEES[kind].layout : 'list';
    if (layout === 'single') {
      return mergeEntry(before, change);
    }
    return layout === 'by_column' && isObject(change) ? mergeColumns(before, change) : change;
  });
}

function mergeColumns(current: unknown, patch: Readonly<Record<string, unknown>>): unknown {
  const columns = patched(isObject(current) ? current : {}, patch, (_, before, change) => mergeEntry(before, change));
  return Object.keys(columns).length === 0 ? undefined : columns;
}

function mergeEntry(current: unknown, patch: unknown): unknown {
  if (current === undefined) {
    return mergePatch(undefined, patch);
  }
  const merged = mergePatch(longForm(current), longForm(patch));
  const promise = isObject(merged) ? merged['is'] : undefined;
  if (promise === undefined || (isObject(promise) && Object.keys(promise).length === 0)) {
    return undefined;
  }
  return isLong(current) || isLong(patch) ? merged : promise;
}

function mergePatch(target: unknown, patch: unknown): unknown {
  return isObject(patch)
    ? patched(isObject(target) ? target : {}, patch, (_, before, change) => mergePatch(before, change))
    : patch;
}

/** Members of the one object with those of the other merged in; null and undefined remove. */
function patched(
  current: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
  merge: (name: string, before: unknown, change: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const members = new Map(Object.entries(current));
  for (const [name, change] of Object.entries(patch)) {
    const merged = change === null ? undefined : merge(name, members.get(name), change);
    if (merged === undefined) {
      members.delete(name);
    } else {
      members.set(name, merged);
    }
  }
  return Object.fromEntries(members);
}
