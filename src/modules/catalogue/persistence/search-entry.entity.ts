import { defineEntity, p } from '@mikro-orm/core';
import type { SearchType } from '../domain/search-types.js';

export const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entries',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    type: p.text().$type<SearchType>(),
    /** The team, asset or contract; for columns and tags, the asset that has them. */
    subjectId: p.uuid(),
    assetId: p.uuid().strictNullable(),
    contractId: p.uuid().strictNullable(),
    /** As its owner wrote it. */
    label: p.text(),
    /** The last segment of an asset's name, folded; for others the whole. */
    name: p.text().collation('C'),
    fullName: p.text().collation('C'),
    /** Trigrams, and whole words behind an equals sign. */
    keys: p.array(),
  },
  indexes: [
    { name: 'search_entries_name', properties: ['name', 'id'] },
    { name: 'search_entries_full_name', properties: ['fullName', 'id'] },
    { name: 'search_entries_subject_id', properties: ['subjectId'] },
    { name: 'search_entries_asset_id', properties: ['assetId'] },
    { name: 'search_entries_contract_id', properties: ['contractId'] },
  ],
});

/** What search finds something by. Triggers write it in the transaction of the change; nobody else does. */
export class SearchEntry extends SearchEntrySchema.class {}

SearchEntrySchema.setClass(SearchEntry);
