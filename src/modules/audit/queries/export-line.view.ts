import { ApiProperty } from '@nestjs/swagger';

/** One line of an export. Its kind says which of the other members are there. */
export class ExportLineView {
  /** All entries come first, then all checkpoints, and the manifest last. */
  @ApiProperty({ enum: ['entry', 'checkpoint', 'manifest'] })
  kind!: 'entry' | 'checkpoint' | 'manifest';

  /** Of an entry: the text that was hashed, JSON by RFC 8785. */
  canonical?: string;

  /** Of an entry: SHA-256 over a zero byte, `previous_hash` and `canonical`, in hex. */
  hash?: string;

  /** Of an entry: `hash` of the entry before it in its stream. */
  previous_hash?: string;

  /** Of a checkpoint. */
  number?: number;

  /** Of a checkpoint: what it states, signed. */
  note?: string;

  /** Of a checkpoint: the entries it seals, in the order of the tree. */
  event_ids?: string[];

  /** Of a checkpoint: the hashes of these entries. */
  leaves?: string[];

  /** Of the manifest: how many entries there are. */
  entries?: number;

  /** Of the manifest: how many checkpoints there are. */
  checkpoints?: number;

  /** Of the manifest: the key that verifies the notes. */
  public_key?: string;

  /** Of the manifest: SHA-256 of all lines before it with their line breaks, in hex. */
  sha256?: string;
}
