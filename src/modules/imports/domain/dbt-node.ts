import { type Json, jsonAt, textAt, textsAt } from './json-reader.js';

/** What users attach to a node; since dbt 1.10 under `config`, which wins over the older place. */
export function metaOf(node: Json): Json {
  return { ...jsonAt(node, 'meta'), ...jsonAt(jsonAt(node, 'config'), 'meta') };
}

/** The part of `meta` that speaks to us. */
export function tesseraOf(node: Json): Json {
  return jsonAt(metaOf(node), 'tessera');
}

export function tagsOf(node: Json): readonly string[] {
  return [...new Set([...textsAt(jsonAt(node, 'config'), 'tags'), ...textsAt(node, 'tags')])];
}

/** The team that answers for a node: named by hand, else its group. A source inherits what is said for all of its schema. */
export function ownerTeamOf(node: Json): string | null {
  const owner =
    textAt(tesseraOf(node), 'owner_team') ??
    textAt(jsonAt(jsonAt(node, 'source_meta'), 'tessera'), 'owner_team') ??
    textAt(jsonAt(node, 'config'), 'group') ??
    textAt(node, 'group');
  return owner?.trim() ?? null;
}

/** The nodes that a node reads from, as dbt lists them. */
export function readsOf(node: Json): readonly string[] {
  return textsAt(jsonAt(node, 'depends_on'), 'nodes');
}

export function isDisabled(node: Json): boolean {
  return jsonAt(node, 'config')['enabled'] === false;
}
