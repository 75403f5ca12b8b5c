import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { type Page, readCursor, writeCursor } from '../../../platform/database/pages.js';
import { SearchTextMissing, SearchUnavailable } from '../domain/catalogue.errors.js';
import { POSITION_FORM, positionIn, positionText, type SearchPosition } from '../domain/search-position.js';
import { searchText } from '../domain/search-text.js';
import type { SearchType } from '../domain/search-types.js';
import { type FoundEntry, searchTier } from '../persistence/found-entries.js';
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

  /** One statement a tier, and none after the page is full. */
  async execute({ q, types = [], limit = 50, cursor }: SearchWanted): Promise<Page<SearchResultView>> {
    const em = this.database.em();
    const text = searchText(q);
    const start = cursor === undefined ? null : positionIn(readCursor(cursor, POSITION_FORM));
    if (text === '') {
      throw new SearchTextMissing();
    }
    if (!hasServerSchemas(em)) {
      throw new SearchUnavailable();
    }
    const found: Found[] = [];
    for (let tier = start?.tier ?? 0; tier < SEARCH_TIERS.length && found.length <= limit; tier++) {
      const after = start?.tier === tier ? start : null;
      const entries = await searchTier(em, tier, { text, types, after, limit: limit + 1 - found.length });
      found.push(...entries.map((entry) => ({ ...entry, tier })));
    }
    const page = found.slice(0, limit);
    return { results: page.map(resultView), next_cursor: found.length > limit ? cursorAfter(page.at(-1)) : null };
  }
}

type Found = FoundEntry & Pick<SearchPosition, 'tier'>;

const cursorAfter = (last: Found | undefined): string | null => (last ? writeCursor(positionText(last)) : null);

const resultView = (found: Found): SearchResultView => ({
  type: found.type,
  id: found.subject_id,
  name: found.label,
  match: SEARCH_TIERS[found.tier]?.match ?? 'substring',
  asset_id: found.asset_id,
  asset_fqn: found.fqn,
  environment: found.environment,
  owner_team_id: found.owner_team_id,
  contract_id: found.contract_id,
});
