import { ApiProperty } from '@nestjs/swagger';
import { CHAIN_FAULTS, type ChainFault } from '../domain/chain-fault.js';
import { CheckpointVerificationView } from './checkpoint-verification.view.js';

/** The earliest entry that contradicts its stream or itself. */
export class InvalidEventView {
  sequence!: number;

  id!: string;

  stream!: string;

  /**
   * `sequence_gap`: an entry before it is missing · `fields_changed`: its columns are not what was hashed ·
   * `hash_changed`: its hash does not follow from its bytes · `chain_broken`: the entry before it was replaced.
   */
  @ApiProperty({ enum: CHAIN_FAULTS })
  reason!: ChainFault;
}

/** What came of computing every chain and every checkpoint again. */
export class LogVerificationView {
  /** Every chain holds, and every checkpoint agrees with the log. */
  valid!: boolean;

  /** Entries looked at. */
  checked!: number;

  /** Null when every chain holds. */
  first_invalid!: InvalidEventView | null;

  checkpoints!: CheckpointVerificationView;
}
