import type { SearchMatch } from '../domain/search-types.js';

/** One way of matching. Its condition keeps out what an earlier tier finds. */
export interface SearchTier {
  readonly match: SearchMatch;
  /** SQL for what the results are ordered by. */
  readonly key: string;
  /** SQL over one term and `:q`, the text that is looked for. No pattern is built of it, so nothing needs escaping. */
  readonly where: string;
  /** Found by key and then sorted, not walked to in the order of an index. */
  readonly byKeys: boolean;
}

const WHOLE = 'coalesce(full_name, name)';
const PREFIX = '(name ^@ :q or coalesce(full_name ^@ :q, false))';
const WORDS = `(core.search_words(:q) <> '{}' and keys @> core.search_words(:q))`;
const SUBSTRING = `(length(:q) >= 3 and keys @> core.search_grams(:q) and strpos(${WHOLE}, :q) > 0)`;

/** Best first. Substrings are found from three characters on, which is what the index holds. */
export const SEARCH_TIERS: readonly SearchTier[] = [
  { match: 'exact', key: 'full_name', where: 'full_name = :q', byKeys: false },
  { match: 'exact', key: 'name', where: 'name = :q and full_name is distinct from :q', byKeys: false },
  {
    match: 'prefix',
    key: 'name',
    where: 'name ^@ :q and name <> :q and full_name is distinct from :q',
    byKeys: false,
  },
  {
    match: 'prefix',
    key: 'full_name',
    where: 'full_name ^@ :q and full_name <> :q and not name ^@ :q',
    byKeys: false,
  },
  { match: 'word', key: WHOLE, where: `${WORDS} and not ${PREFIX}`, byKeys: true },
  { match: 'substring', key: WHOLE, where: `${SUBSTRING} and not ${WORDS} and not ${PREFIX}`, byKeys: true },
];
