import { ApiProperty } from '@nestjs/swagger';

/** Where to read on, in the API. */
export class LinksData {
  @ApiProperty({ format: 'uri', required: false })
  proposal?: string;

  @ApiProperty({ format: 'uri', required: false })
  publication?: string;

  @ApiProperty({ format: 'uri', required: false })
  contract?: string;

  @ApiProperty({ format: 'uri', required: false })
  asset?: string;
}

/** What every message says, beside what happened. */
export class LinkedData {
  links!: LinksData;
}

/** One difference between two versions. */
export class ToldFindingData {
  /** SHA-256 of what the column becomes; consent is given to it. */
  fingerprint!: string;

  /** @example 'column_removed' */
  kind!: string;

  /** @example '/email' */
  path!: string;

  /** @example 'email is removed' */
  message!: string;

  breaking!: boolean;
}
