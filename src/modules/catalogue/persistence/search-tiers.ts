import type { SearchMatch } from '../domain/search-types.js';

/** One way of matching. Its condition keeps out what an earlier tier finds, and one index serves condition and order. */
export interface SearchTier {
  readonly match: SearchMatch;
  /** The column whose order the results have. */
  readonly key: 'name' | 'full_name';
  /** SQL over one entry and `:q`, the text that is looked for. No pattern is built of it, so nothing needs escaping. */
  readonly where: string;
}

const PREFIX = '(name ^@ :q or full_name ^@ :q)';
const WORDS = `(core.search_words(:q) <> '{}' and keys @> core.search_words(:q))`;

/** Best first. Substrings are found from three characters on, which is what the index holds. */
export const SEARCH_TIERS: readonly SearchTier[] = [
  { match: 'exact', key: 'full_name', where: 'full_name = :q' },
  { match: 'exact', key: 'name', where: 'name = :q and full_name <> :q' },
  { match: 'prefix', key: 'name', where: 'name ^@ :q and name <> :q and full_name <> :q' },
  { match: 'prefix', key: 'full_name', where: 'full_name ^@ :q and full_name <> :q and not name ^@ :q' },
  { match: 'word', key: 'full_name', where: `${WORDS} and not ${PREFIX}` },
  {
    match: 'substring',
    key: 'full_name',
    where: `length(:q) >= 3 and keys @> core.search_grams(:q) and strpos(full_name, :q) > 0 and not ${WORDS} and not ${PREFIX}`,
  },
];
