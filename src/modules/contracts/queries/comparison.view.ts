import { ApiProperty } from '@nestjs/swagger';
import {
  CHANGE_CLASSES,
  type ChangeClass,
  CONTENT_MODELS,
  type ContentModel,
  type Finding,
  type Verdicts,
} from '../../../schemas/index.js';
import { FindingView } from './finding.view.js';

/** The three questions asked of every change. */
export class VerdictsView {
  /** Do today's consumers keep working? `caution`: a type grew within its family. */
  @ApiProperty({ enum: ['holds', 'caution', 'fails', 'unknown'] })
  readers!: Verdicts['readers'];

  /** Can a consumer of the new version read what was written before? */
  @ApiProperty({ enum: ['holds', 'fails', 'unknown'] })
  history!: Verdicts['history'];

  /** Would a strict validator of the old version accept new rows? */
  @ApiProperty({ enum: ['holds', 'fails', 'unknown'] })
  strict_readers!: Verdicts['strict_readers'];
}

/** What changed between two versions, and whom it can hurt. */
export class ComparisonView {
  /** Equal but for spelling. */
  identical!: boolean;

  /** The content model that was used: `declared` for columns and between formats. */
  @ApiProperty({ enum: CONTENT_MODELS })
  content!: ContentModel;

  /** The class of version the change deserves; null when identical. */
  @ApiProperty({ enum: [...CHANGE_CLASSES, null], nullable: true })
  change_class!: ChangeClass | null;

  verdicts!: VerdictsView;

  /** Whether the mode would ask registered consumers. */
  breaking!: boolean;

  @ApiProperty({ type: [FindingView] })
  findings!: Finding[];
}
