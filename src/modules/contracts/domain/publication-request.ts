import type { GuaranteesDocument, SchemaFormat } from '../../../schemas/index.js';

/** What a producer asks to publish; kept whole in a proposal until it is. */
export interface PublicationRequest {
  readonly schema_format: SchemaFormat;
  readonly schema: unknown;
  /** A merge patch over the current guarantees; left out, they are inherited; null removes all. */
  readonly guarantees?: GuaranteesDocument | null;
  readonly version: string | null;
  readonly notes: string | null;
}
