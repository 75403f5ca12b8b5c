import { ApiProperty } from '@nestjs/swagger';
import { SEARCH_MATCHES, SEARCH_TYPES, type SearchMatch, type SearchType } from '../domain/search-types.js';

/** Something that was found. */
export class SearchResultView {
  @ApiProperty({ enum: SEARCH_TYPES })
  type!: SearchType;

  /** The team, asset or contract; for a column or a tag, the asset that has it. */
  id!: string;

  /**
   * As its owner wrote it; a contract is its asset's name and its version.
   * @example 'shop.core.orders'
   */
  name!: string;

  /** How it matches; better matches come first. */
  @ApiProperty({ enum: SEARCH_MATCHES })
  match!: SearchMatch;

  /** The asset it belongs to or is; null for a team. */
  asset_id!: string | null;

  asset_fqn!: string | null;

  environment!: string | null;

  owner_team_id!: string | null;

  /** The contract, or the one that declares the column. */
  contract_id!: string | null;
}
