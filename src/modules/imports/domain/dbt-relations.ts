import type { DbtManifest } from './dbt-documents.js';
import { isDisabled } from './dbt-node.js';
import type { AssetKind } from './import-plan.js';
import { asJson, type Json, jsonAt, Malformed, reasonOf, textAt } from './json-reader.js';

/** A node that exists in the warehouse under a name. */
export interface DbtRelation {
  readonly uniqueId: string;
  readonly fqn: string;
  readonly kind: AssetKind;
  readonly node: Json;
}

export interface DbtRelations {
  readonly relations: ReadonlyMap<string, DbtRelation>;
  /** A source that a model, seed or snapshot of the same project builds → that node. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly failed: ReadonlyMap<string, string>;
}

/** Builders before sources, so that of two names for one table the builder's is kept. */
const TYPES = ['model', 'seed', 'snapshot', 'source'];

const LONGEST_FQN = 500;

/** Every relation of the manifest once, however many nodes speak of it. */
export function relationsOf(manifest: DbtManifest): DbtRelations {
  const relations = new Map<string, DbtRelation>();
  const aliases = new Map<string, string>();
  const failed = new Map<string, string>();
  const byName = new Map<string, DbtRelation>();
  for (const [uniqueId, value] of relationNodes(manifest)) {
    try {
      const relation = relationOf(uniqueId, asJson(value, 'the node'));
      const known = relation && byName.get(foldedFqn(relation.fqn));
      if (relation && !known) {
        relations.set(uniqueId, relation);
        byName.set(foldedFqn(relation.fqn), relation);
      } else if (relation?.kind === 'source' && known) {
        aliases.set(uniqueId, known.uniqueId);
      } else if (known) {
        failed.set(uniqueId, `${known.uniqueId} has the same name in the warehouse`);
      }
    } catch (error) {
      failed.set(uniqueId, reasonOf(error));
    }
  }
  return { relations, aliases, failed };
}

/** The form by which names are one: segment by segment, without quotes, in lower case. */
export function foldedFqn(fqn: string): string {
  const segments = fqn.match(/"(?:[^"]|"")*"|`[^`]*`|[^."`]+/g) ?? [];
  return JSON.stringify(segments.map((segment) => unquoted(segment).toLowerCase()));
}

function unquoted(segment: string): string {
  if (segment.startsWith('"')) {
    return segment.slice(1, -1).replaceAll('""', '"');
  }
  return segment.startsWith('`') ? segment.slice(1, -1) : segment;
}

function relationNodes({ nodes, sources }: DbtManifest): readonly (readonly [string, unknown])[] {
  const typed = [...nodes, ...sources].map((entry) => ({ entry, place: TYPES.indexOf(typeOf(entry[0])) }));
  return typed
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place || (a.entry[0] < b.entry[0] ? -1 : 1))
    .map(({ entry }) => entry);
}

function typeOf(uniqueId: string): string {
  return uniqueId.slice(0, Math.max(0, uniqueId.indexOf('.')));
}

/** Null for what leaves nothing in the warehouse: ephemeral and disabled nodes. */
function relationOf(uniqueId: string, node: Json): DbtRelation | null {
  const materialized = textAt(jsonAt(node, 'config'), 'materialized');
  if (materialized === 'ephemeral' || isDisabled(node)) {
    return null;
  }
  const type = typeOf(uniqueId);
  const name = type === 'source' ? (textAt(node, 'identifier') ?? textAt(node, 'name')) : aliasOf(node);
  const segments = [textAt(node, 'database'), textAt(node, 'schema'), name];
  if (segments[1] === null || name === null) {
    throw new Malformed(`${name === null ? 'name' : 'schema'} is missing`);
  }
  return { uniqueId, fqn: fqnOf(segments), kind: kindOf(type, materialized), node };
}

function aliasOf(node: Json): string | null {
  return textAt(node, 'alias') ?? textAt(node, 'name');
}

function kindOf(type: string, materialized: string | null): AssetKind {
  if (type === 'seed' || type === 'snapshot' || type === 'source') {
    return type;
  }
  return materialized === 'view' || materialized === 'materialized_view' ? 'view' : 'table';
}

/** Built from its parts rather than taken from `relation_name`, which may be any expression that can stand after FROM. */
function fqnOf(segments: readonly (string | null)[]): string {
  const fqn = segments
    .filter((segment) => segment !== null)
    .map((segment) => (/^[\p{L}\p{N}_$-]+$/u.test(segment) ? segment : `"${segment.replaceAll('"', '""')}"`))
    .join('.');
  if (fqn.length > LONGEST_FQN) {
    throw new Malformed(`its name in the warehouse has more than ${LONGEST_FQN} characters`);
  }
  return fqn;
}
