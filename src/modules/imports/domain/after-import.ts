import { isJson } from './json-reader.js';

/** What both people and dbt may say of an asset. */
export interface Described {
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * What an asset says after an import. dbt's own words are kept in `metadata.dbt`, so that the next import knows them from
 * a person's: a person's description stays until dbt says something new, tags that a person added or removed stay so.
 */
export function afterImport(current: Described, planned: Described): Described {
  const { dbt } = current.metadata;
  const before = isJson(dbt) ? dbt : {};
  return {
    description: mergedText(current.description, before['description'], planned.description),
    tags: mergedTags(current.tags, textsIn(before['tags']), planned.tags),
    metadata: { ...current.metadata, ...planned.metadata },
  };
}

function mergedText(current: string | null, before: unknown, planned: string | null): string | null {
  const isByHand = current !== (before ?? null);
  return planned === null || planned === before ? (isByHand ? current : planned) : planned;
}

function mergedTags(current: readonly string[], before: readonly string[], planned: readonly string[]): string[] {
  const removedByHand = new Set(before.filter((tag) => !current.includes(tag)));
  const addedByHand = current.filter((tag) => !before.includes(tag));
  return [...new Set([...planned.filter((tag) => !removedByHand.has(tag)), ...addedByHand])];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
