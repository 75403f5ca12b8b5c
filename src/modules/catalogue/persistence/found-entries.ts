import type { EntityManager } from '@mikro-orm/sql';
import type { SearchPosition } from '../domain/search-position.js';
import type { SearchType } from '../domain/search-types.js';
import type { SearchTier } from './search-tiers.js';

/** An entry with its place in the order of results. */
export interface FoundEntry {
  readonly id: string;
  readonly key: string;
  readonly term_id: string;
  readonly type: SearchType;
  readonly owner_id: string;
  readonly label: string;
  readonly asset_id: string | null;
}

export interface TierRequest {
  readonly text: string;
  readonly types: readonly SearchType[];
  /** Resume behind this entry; null starts at the first. */
  readonly after: SearchPosition | null;
  readonly limit: number;
}

/** The next entries of one tier, in the order of its key. Past the ORM: rows are answered as they come. */
export function foundEntries(em: EntityManager, tier: SearchTier, request: TierRequest): Promise<FoundEntry[]> {
  const { text, types, after, limit } = request;
  const terms = termsOf(tier, types, after !== null);
  const sql = `
    with terms as ${tier.byKeys ? 'materialized' : 'not materialized'} (${terms.join('lower(?)')})
    select term.key, entry.*
    from (select * from terms order by key, id) as term
    cross join lateral (
      select * from core.search_entries
      where term_id = term.id ${after ? 'and (term.key, term_id, id) > (?, ?, ?)' : ''}
      order by id limit ?
    ) as entry
    order by term.key, entry.term_id, entry.id limit ?`;
  const place = after ? [after.key, after.termId] : [];
  const texts = terms.slice(1).map(() => text);
  const parameters = [...texts, ...types, ...place, ...place, ...(after ? [after.id] : []), limit, limit];
  return em.execute<FoundEntry[]>(sql, parameters);
}

/** The statement for a tier's terms, cut where the text stands. */
function termsOf({ key, where }: SearchTier, types: readonly SearchType[], resumes: boolean): string[] {
  const conditions = [
    where,
    ...(types.length > 0 ? [`type in (${types.map(() => '?').join(', ')})`] : []),
    ...(resumes ? [`(${key}, id) >= (?, ?)`] : []),
  ];
  return `select id, ${key} as key from core.search_terms where ${conditions.join(' and ')}`.split(':q');
}
