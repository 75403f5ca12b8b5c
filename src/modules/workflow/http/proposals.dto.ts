import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { IsMoment } from '../../../platform/http/is-moment.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { Example } from '../../../platform/http/example.js';
import { type Answer, ANSWERS, PROPOSAL_STATUSES, type ProposalStatus } from '../domain/proposal-status.js';

export class ProposalsQuery extends PageQuery {
  /** The status that holds now. */
  @ApiProperty({ enum: PROPOSAL_STATUSES, required: false })
  @IsOptional()
  @IsIn(PROPOSAL_STATUSES, { message: `status must be one of ${PROPOSAL_STATUSES.join(', ')}` })
  status?: ProposalStatus;

  /** Proposals that change this asset. */
  @IsOptional()
  @IsUUID()
  asset_id?: string;

  /** Open proposals that this team has to answer, and has not answered as they stand. */
  @IsOptional()
  @IsUUID()
  awaiting_team_id?: string;
}

/** What a consumer says. */
export class AnswerBody {
  /** `approved` consents, `blocked` refuses, `migrating` consents from a date on. */
  @ApiProperty({ enum: ANSWERS, example: 'approved' })
  @IsIn(ANSWERS, { message: `response must be one of ${ANSWERS.join(', ')}` })
  response!: Answer;

  /** Needed to block: why. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  notes?: string | null;

  /** Needed to migrate: when you will be done, at most 90 days after the proposal was opened. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsMoment()
  migration_deadline?: string | null;

  /** Your own team; nobody answers for another. */
  @IsOptional()
  @IsUUID()
  consumer_team_id?: string | null;
}

@Example({ response: 'approved', notes: 'Invoices read it from customers now.' })
export class AcknowledgeBody extends AnswerBody {
  /** The revision you saw; an older one than the current is refused. */
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number | null;
}

@Example({ reason: 'Agreed with all teams on the call of Monday.' })
export class ReasonBody {
  /** Kept in the audit trail and shown to everyone the proposal touches. */
  @IsString()
  @Matches(/\S/, { message: 'reason must not be blank' })
  @MaxLength(500)
  reason!: string;
}

@Example({ reason: 'Agreed with all teams on the call of Monday.' })
export class ForceBody {
  /** Kept in the audit trail and shown to everyone the proposal touches. */
  @ApiProperty({ minLength: 10 })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be blank' })
  @MaxLength(500)
  reason!: string;
}

/** A body that has nothing to say, and may be left out. */
export class NothingBody {}

/** The answer in a body. */
export const answerIn = (body: AnswerBody) => ({
  answer: body.response,
  notes: body.notes ?? null,
  migrationDeadline: body.migration_deadline ? new Date(body.migration_deadline) : null,
  consumerTeamId: body.consumer_team_id ?? null,
});
