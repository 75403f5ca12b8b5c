import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { GENESIS_HASH } from '../../../platform/events/chain.js';
import { grownBy, rootOf, type Tree } from '../../../platform/events/merkle.js';
import { checkpointBody } from '../domain/checkpoint-body.js';
import { entryFault } from '../domain/sealed-entries.js';
import { Checkpoint } from '../persistence/checkpoint.entity.js';
import { leavesBetween, LOG_START, type LogPlace } from '../persistence/log-order.js';
import { NoteSigner } from '../sealing/note-signer.js';
import { noteHash, openNote } from '../sealing/signed-note.js';
import type { CheckpointVerificationView, InvalidCheckpointView } from './checkpoint-verification.view.js';

/** What the checkpoints so far come to, computed and not read. */
interface Sealed extends LogPlace, Tree {
  readonly number: number;
  readonly hash: string;
}

const NOTHING_SEALED: Sealed = { ...LOG_START, number: 0, treeSize: 0, frontier: [], hash: GENESIS_HASH };
const BATCH = 20;

/** Computes every checkpoint again from the log as it is now, and looks for the first that does not agree with it. */
@Injectable()
export class CheckpointVerification {
  constructor(
    private readonly database: Database,
    private readonly signer: NoteSigner,
  ) {}

  async run(): Promise<CheckpointVerificationView> {
    const em = this.database.em();
    let sealed = NOTHING_SEALED;
    for (;;) {
      const batch = await after(em, sealed.number);
      for (const checkpoint of batch) {
        const tree = grownBy(sealed, checkpoint.leaves);
        const invalid = this.stated(sealed, checkpoint, tree) ?? (await missed(em, sealed, checkpoint));
        if (invalid) {
          return { checked: sealed.number, sealed_entries: sealed.treeSize, first_invalid: invalid };
        }
        sealed = { ...checkpoint, ...tree };
      }
      if (batch.length < BATCH) {
        return { checked: sealed.number, sealed_entries: sealed.treeSize, first_invalid: null };
      }
    }
  }

  /** What is wrong with the checkpoint itself: its signature, its place behind the one before, or its root. */
  private stated(before: Sealed, checkpoint: Checkpoint, tree: Tree): InvalidCheckpointView | null {
    const { number, previousHash, note, hash } = checkpoint;
    const wrong = (reason: InvalidCheckpointView['reason']) => ({ number, reason, event_id: null });
    if (number !== before.number + 1 || previousHash !== before.hash || hash !== noteHash(note)) {
      return wrong('chain_broken');
    }
    if (openNote(note, this.signer.verifierKey()) !== checkpointBody(checkpoint)) {
      return wrong('signature_wrong');
    }
    const agrees = checkpoint.treeSize === tree.treeSize && checkpoint.root === rootOf(tree);
    return agrees ? null : wrong('root_wrong');
  }
}

/** The first entry that is not in the log as it was sealed. */
async function missed(
  em: EntityManager,
  before: Sealed,
  checkpoint: Checkpoint,
): Promise<InvalidCheckpointView | null> {
  const sealed = checkpoint.eventIds.map((id, index) => ({ id, hash: checkpoint.leaves[index] ?? '' }));
  const fault = entryFault(sealed, await leavesBetween(em, before, checkpoint));
  return fault && { number: checkpoint.number, reason: fault.reason, event_id: fault.eventId };
}

async function after(em: EntityManager, number: number): Promise<Checkpoint[]> {
  if (!hasServerSchemas(em)) {
    return [];
  }
  const order = { orderBy: { number: 'asc' }, limit: BATCH, disableIdentityMap: true } as const;
  return em.find(Checkpoint, { number: { $gt: number } }, order);
}
