import { ApiProperty } from '@nestjs/swagger';
import { type Answer, ANSWERS } from '../domain/proposal-status.js';
import type { Acknowledgment } from '../persistence/acknowledgment.entity.js';

/** One answer of a consumer team. Every answer is kept; the newest of a team counts. */
export class AcknowledgmentView {
  id!: string;

  team_id!: string;

  @ApiProperty({ enum: ANSWERS })
  answer!: Answer;

  notes!: string | null;

  /** From then on a migrating team consents. */
  migration_deadline!: Date | null;

  /** The revision the team saw. */
  revision!: number;

  /** The findings it answered; consent covers no others. */
  fingerprints!: string[];

  /** The person, service or key that answered. */
  answered_by!: string;

  created_at!: Date;
}

/** Picks what clients may see. */
export const acknowledgmentView = (acknowledgment: Acknowledgment): AcknowledgmentView => ({
  id: acknowledgment.id,
  team_id: acknowledgment.teamId,
  answer: acknowledgment.answer,
  notes: acknowledgment.notes,
  migration_deadline: acknowledgment.migrationDeadline,
  revision: acknowledgment.revision,
  fingerprints: acknowledgment.fingerprints,
  answered_by: acknowledgment.answeredBy,
  created_at: acknowledgment.createdAt,
});
