import { defineEntity, p } from '@mikro-orm/core';
import type { SearchType } from '../domain/search-types.js';

export const SearchTermSchema = defineEntity({
  name: 'SearchTerm',
  tableName: 'search_terms',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    type: p.text().$type<SearchType>(),
    /** Folded; of an asset, the last segment. */
    name: p.text().collation('C'),
    /** The whole folded name, where that is another. */
    fullName: p.text().collation('C').strictNullable(),
    /** Trigrams, and whole words behind an equals sign. */
    keys: p.array(),
  },
  indexes: [
    { name: 'search_terms_name', properties: ['name', 'id'] },
    { name: 'search_terms_full_name', properties: ['fullName', 'id'] },
  ],
});

/** A name to be found by. Columns and tags of one name share it, so it stays when the last of them goes. */
export class SearchTerm extends SearchTermSchema.class {}

SearchTermSchema.setClass(SearchTerm);
