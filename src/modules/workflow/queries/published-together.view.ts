import { ApiProperty } from '@nestjs/swagger';
import { AcknowledgmentView } from './acknowledgment.view.js';
import { PublicationView } from './publication.view.js';
import { PublishAnswerView } from './publish-answer.view.js';

/** What became of one of the items. */
export class PublishedItemView extends PublishAnswerView {
  asset_id!: string;
}

/** What publishing together did, or, for a dry run, would do. */
export class PublishedTogetherView {
  /** `published` (all of it is out), `proposed` (all of it waits for consent), or `unchanged`. */
  @ApiProperty({ enum: ['published', 'proposed', 'unchanged'] })
  decision!: 'published' | 'proposed' | 'unchanged';

  /** What was proposed; null otherwise. */
  @ApiProperty({ type: PublicationView, nullable: true })
  publication!: PublicationView | null;

  /** In the order of the items. */
  results!: PublishedItemView[];
}

/** The answers that were kept, and where the publication stands with them. */
export class PublicationAnswerView {
  @ApiProperty({ type: [AcknowledgmentView] })
  acknowledgments!: AcknowledgmentView[];

  publication!: PublicationView;
}
