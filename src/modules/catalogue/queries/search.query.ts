import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { type Page, readCursor, writeCursor } from '../../../platform/database/pages.js';
import { SearchTextMissing, SearchUnavailable } from '../domain/catalogue.errors.js';
import { POSITION_FORM, positionIn, positionText } from '../domain/search-position.js';
import { searchText } from '../domain/search-text.js';
import type { SearchMatch, SearchType } from '../domain/search-types.js';
import { type FoundEntry, foundEntries } from '../persistence/found-entries.js';
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
    for (const [number, tier] of SEARCH_TIERS.entries()) {
      if (number >= (start?.tier ?? 0) && found.length <= limit) {
        const after = start?.tier === number ? start : null;
        const entries = await foundEntries(em, tier, { text, types, after, limit: limit + 1 - found.length });
        found.push(...entries.map((entry) => ({ ...entry, tier: number, match: tier.match })));
      }
    }
    const page = found.slice(0, limit);
    return { results: page.map(resultView), next_cursor: found.length > limit ? cursorAfter(page.at(-1)) : null };
  }
}

type Found = FoundEntry & { readonly tier: number; readonly match: SearchMatch };

const cursorAfter = (last: Found | undefined): string | null =>
  last ? writeCursor(positionText({ ...last, termId: last.term_id })) : null;

const resultView = ({
  type,
  owner_id: ownerId,
  label,
  match,
  asset_id: assetId,
  ...asset
}: Found): SearchResultView => ({
  type,
  id: assetId !== null && (type === 'column' || type === 'tag') ? assetId : ownerId,
  name: label,
  match,
  asset_id: assetId,
  asset_fqn: asset.fqn,
  environment: asset.environment,
  owner_team_id: asset.owner_team_id,
  contract_id: type === 'column' || type === 'contract' ? ownerId : null,
});
