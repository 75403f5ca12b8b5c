import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { SearchResultView } from '../queries/search-result.view.js';
import { Search } from '../queries/search.query.js';
import { SearchQuery } from './search.dto.js';

@ApiTags('catalogue')
@Controller('search')
export class SearchController {
  constructor(private readonly search: Search) {}

  /** Find teams, assets, columns, tags and contracts by name: exact matches first, then prefixes, words, substrings. */
  @Get()
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(SearchResultView) })
  @ApiConflict('The database in memory for unit tests has no search.')
  @ApiInvalid()
  find(@Query() query: SearchQuery): Promise<Page<SearchResultView>> {
    return this.search.execute(query);
  }
}
