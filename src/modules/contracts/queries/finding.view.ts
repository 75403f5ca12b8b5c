import { ApiProperty } from '@nestjs/swagger';
import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  type NoWitness,
  NO_WITNESS_REASONS,
  type Question,
  QUESTIONS,
} from '../../../schemas/index.js';

/** The column that a removed one may live on as: a guess, never part of the verdict. */
export class LikelyRenameView {
  /** @example '/email_address' */
  path!: string;

  /** Between 0 and 1. */
  @ApiProperty({ format: 'double', example: 0.9 })
  confidence!: number;

  evidence!: string[];
}

/** A row that one side allows and the other does not. */
export class WitnessView {
  /** The question it answers with no. */
  @ApiProperty({ enum: QUESTIONS })
  question!: Question;

  /** An object, but for schemas that allow other values too. */
  row!: unknown;

  /** The side that allows the row. */
  @ApiProperty({ enum: ['before', 'after'] })
  valid_under!: 'before' | 'after';
}

/** One difference between two versions, and whom it can hurt. */
export class FindingView {
  /** SHA-256 of what the column becomes; consent is given to it. */
  fingerprint!: string;

  @ApiProperty({ enum: ['schema', 'guarantees', 'asset'] })
  scope!: Finding['scope'];

  @ApiProperty({ enum: FINDING_KINDS, example: 'column_removed' })
  kind!: FindingKind;

  /** The schema keyword or guarantee kind it is about. */
  keyword!: string | null;

  /**
   * JSON pointer over the data: `/address/zip`, array items `/tags/*`, map values `/attrs/{}`, the whole row empty.
   * @example '/email'
   */
  path!: string;

  /** The columns it is about; null is the whole table. */
  @ApiProperty({ type: [String], nullable: true })
  subjects!: string[] | null;

  /** @example 'Column email was removed' */
  message!: string;

  /** What stood there: any JSON value. */
  before!: unknown;

  /** What would stand there: any JSON value. */
  after!: unknown;

  /** The questions it answers with no. */
  @ApiProperty({ enum: QUESTIONS, isArray: true })
  fails!: Question[];

  /** The questions that could not be decided; they need consent like a no. */
  @ApiProperty({ enum: QUESTIONS, isArray: true })
  unknown!: Question[];

  /** Whether it needs the consent of the consumers it touches. */
  breaking!: boolean;

  /** Readers are told, and only strict ones are asked: a type grew within its family. */
  caution!: boolean;

  /** It fails only because an open object may already hold undeclared content. */
  undeclared_content!: boolean;

  @ApiProperty({ type: LikelyRenameView, nullable: true })
  likely_renamed_to!: LikelyRenameView | null;

  @ApiProperty({ type: WitnessView, nullable: true })
  witness!: WitnessView | null;

  /** Why a breaking finding has no witness. */
  @ApiProperty({ enum: [...NO_WITNESS_REASONS, null], nullable: true })
  no_witness!: NoWitness | null;
}
