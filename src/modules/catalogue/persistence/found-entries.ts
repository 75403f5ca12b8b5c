import type { EntityManager } from '@mikro-orm/sql';
import type { SearchPosition } from '../domain/search-position.js';
import type { SearchType } from '../domain/search-types.js';
import { SEARCH_TIERS } from './search-tiers.js';

/** An entry with what is shown of its asset. */
export interface FoundEntry {
  readonly id: string;
  readonly key: string;
  readonly type: SearchType;
  readonly subject_id: string;
  readonly label: string;
  readonly asset_id: string | null;
  readonly contract_id: string | null;
  readonly fqn: string | null;
  readonly environment: string | null;
  readonly owner_team_id: string | null;
}

export interface TierRequest {
  readonly text: string;
  readonly types: readonly SearchType[];
  /** Resume behind this entry; null starts at the first. */
  readonly after: SearchPosition | null;
  readonly limit: number;
}

/** The next entries of one tier, in the order of its key, past the ORM: rows are answered as they come. */
export function searchTier(em: EntityManager, tier: number, request: TierRequest): Promise<FoundEntry[]> {
  const { key, where } = SEARCH_TIERS[tier] ?? { key: 'name', where: 'false' };
  const { text, types, after, limit } = request;
  const conditions = where.split(':q');
  const parameters: unknown[] = conditions.slice(1).map(() => text);
  const narrowed = [
    ...(types.length > 0 ? [`type in (${types.map(() => '?').join(', ')})`] : []),
    ...(after ? [`(${key}, id) > (?, ?)`] : []),
  ];
  parameters.push(...types, ...(after ? [after.key, after.id] : []), limit);
  return em.execute<FoundEntry[]>(
    `select e.id, e.key, e.type, e.subject_id, e.label, e.asset_id, e.contract_id, a.fqn, a.environment, a.owner_team_id
     from (
       select *, ${key} as key from core.search_entries
       where ${[conditions.join('lower(?)'), ...narrowed].join(' and ')}
       order by ${key}, id limit ?
     ) e
     left join core.assets a on a.id = e.asset_id
     order by e.key, e.id`,
    parameters,
  );
}
