import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { Checkpoint } from '../persistence/checkpoint.entity.js';
import { NoteSigner } from '../sealing/note-signer.js';
import { type CheckpointView, checkpointView } from './checkpoint.view.js';

/** The checkpoints of the log, the newest first. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly database: Database,
    private readonly signer: NoteSigner,
  ) {}

  list(page: PageRequest): Promise<Page<CheckpointView>> {
    const key = this.signer.verifierKey();
    const view = (checkpoint: Checkpoint) => checkpointView(checkpoint, key);
    return pageOf(this.database.em(), Checkpoint, {}, { ...page, order: 'newest_first', view });
  }
}
