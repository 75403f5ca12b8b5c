import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_FAULTS } from '../domain/sealed-entries.js';

const CHECKPOINT_FAULTS = ['signature_wrong', 'chain_broken', 'root_wrong', ...ENTRY_FAULTS] as const;

/** The earliest checkpoint that does not agree with the log. */
export class InvalidCheckpointView {
  number!: number;

  /**
   * `signature_wrong`: not signed with this service's key, or changed since · `chain_broken`: one before it is missing or was
   * replaced · `root_wrong`: its entries do not lead to its root · `entry_missing`, `entry_changed`, `entry_added`: what the
   * log holds is not what was sealed.
   */
  @ApiProperty({ enum: CHECKPOINT_FAULTS })
  reason!: (typeof CHECKPOINT_FAULTS)[number];

  /** The entry, where one is at fault. */
  event_id!: string | null;
}

/** What came of computing every checkpoint again. */
export class CheckpointVerificationView {
  /** Checkpoints that agree with the log. */
  checked!: number;

  /** Entries they cover. What was written since the last round of the scheduler is not sealed yet. */
  sealed_entries!: number;

  /** Null when all agree. */
  first_invalid!: InvalidCheckpointView | null;
}
