import { defineEntity, p } from '@mikro-orm/core';
import type { SearchType } from '../domain/search-types.js';

export const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entries',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    termId: p.uuid(),
    type: p.text().$type<SearchType>(),
    /** Whose change rewrites it: a team, an asset (also for its tags), or a contract (also for its columns). */
    ownerId: p.uuid(),
    assetId: p.uuid().strictNullable(),
    /** As its owner wrote it. */
    label: p.text(),
  },
  indexes: [
    { name: 'search_entries_term_id', properties: ['termId', 'id'] },
    { name: 'search_entries_owner_id', properties: ['ownerId'] },
  ],
});

/** What is found. Triggers write it in the transaction of the change; nobody else does. */
export class SearchEntry extends SearchEntrySchema.class {}

SearchEntrySchema.setClass(SearchEntry);
