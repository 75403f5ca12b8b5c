import type { GuaranteesAs, GuaranteesDocument, SchemaFormat } from '../../../schemas/index.js';

/** What a producer asks to publish; kept whole in a proposal until it is. */
export interface PublicationRequest {
  readonly schema_format: SchemaFormat;
  readonly schema: unknown;
  /** Left out, the current guarantees are inherited; null removes all. */
  readonly guarantees?: GuaranteesDocument | null;
  /** How they relate to the current ones; left out, as a merge patch. */
  readonly guarantees_as?: GuaranteesAs;
  readonly version: string | null;
  readonly notes: string | null;
  /** Of use where it becomes a proposal: published as soon as everyone consents. Left out, a revision keeps what was asked. */
  readonly auto_publish?: boolean;
  /** Publish only while the newest run of the asset's checks is one that passed; asked again when a proposal is published. */
  readonly require_passing?: boolean;
}
