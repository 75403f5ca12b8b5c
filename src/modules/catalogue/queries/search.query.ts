import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { type Page, readCursor, writeCursor } from '../../../platform/database/pages.js';
import { type AssetSummary, assetSummaries } from '../../assets/index.js';
import { SearchTextMissing, SearchUnavailable } from '../domain/catalogue.errors.js';
import { POSITION_FORM, positionIn, positionText, type SearchPosition } from '../domain/search-position.js';
import { searchText } from '../domain/search-text.js';
import type { SearchMatch, SearchType } from '../domain/search-types.js';
import { type FoundEntry, foundEntries, type TierRequest } from '../persistence/found-entries.js';
import { SEARCH_TIERS } from '../persistence/search-tiers.js';
import type { SearchResultView } from './search-result.view.js';

export interface SearchWanted {
  readonly q: string;
  /** Left out, everything is looked for. */
  readonly types?: readonly SearchType[];
  readonly limit?: number;
  readonly cursor?: string;
}

/** Finds teams, assets, columns, tags and contracts by name: exact first, then prefixes, words and substrings. */
@Injectable()
export class Search {
  constructor(private readonly database: Database) {}

  /** One statement a tier, none after the page is full, and one for the assets. */
  async execute(wanted: SearchWanted): Promise<Page<SearchResultView>> {
    const em = this.database.em();
    const { limit = 50, cursor } = wanted;
    const start = cursor === undefined ? null : positionIn(readCursor(cursor, POSITION_FORM));
    const text = searchText(wanted.q);
    if (text === '') {
      throw new SearchTextMissing();
    }
    if (!hasServerSchemas(em)) {
      throw new SearchUnavailable();
    }
    const found = await findAll(em, { text, types: wanted.types ?? [], start, limit: limit + 1 });
    const page = found.slice(0, limit);
    const assets = await assetSummaries(
      em,
      page.flatMap(({ asset_id: id }) => id ?? []),
    );
    const results = page.map((entry) => resultView(entry, assets.get(entry.asset_id ?? '')));
    return { results, next_cursor: found.length > limit ? cursorAfter(page.at(-1)) : null };
  }
}

/** Goes through the tiers from where the last page ended until there are as many as asked for. */
async function findAll(
  em: EntityManager,
  { text, types, start, limit }: Omit<TierRequest, 'after'> & { readonly start: SearchPosition | null },
): Promise<Found[]> {
  const found: Found[] = [];
  const first = start?.tier ?? 0;
  for (const [index, tier] of SEARCH_TIERS.slice(first).entries()) {
    if (found.length < limit) {
      const after = index === 0 ? start : null;
      const entries = await foundEntries(em, tier, { text, types, after, limit: limit - found.length });
      found.push(...entries.map((entry) => ({ ...entry, tier: first + index, match: tier.match })));
    }
  }
  return found;
}

type Found = FoundEntry & { readonly tier: number; readonly match: SearchMatch };

const cursorAfter = (last: Found | undefined): string | null =>
  last ? writeCursor(positionText({ ...last, termId: last.term_id })) : null;

/** A column or a tag is found as the asset that has it; a column is declared by the contract that owns its entry. */
const resultView = (found: Found, asset: AssetSummary | undefined): SearchResultView => ({
  type: found.type,
  id: ofAsset(found.type) ? (found.asset_id ?? found.owner_id) : found.owner_id,
  name: found.label,
  match: found.match,
  ...shownOf(asset),
  contract_id: ofContract(found.type) ? found.owner_id : null,
});

const shownOf = (asset: AssetSummary | undefined) => ({
  asset_id: asset?.id ?? null,
  asset_fqn: asset?.fqn ?? null,
  environment: asset?.environment ?? null,
  owner_team_id: asset?.ownerTeamId ?? null,
});

const ofAsset = (type: SearchType): boolean => type === 'column' || type === 'tag';

const ofContract = (type: SearchType): boolean => type === 'column' || type === 'contract';
