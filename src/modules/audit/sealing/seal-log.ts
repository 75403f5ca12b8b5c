import type { EntityManager } from '@mikro-orm/sql';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { hasServerSchemas } from '../../../platform/database/dialect.js';
import { databaseNow } from '../../../platform/database/now.js';
import { GENESIS_HASH } from '../../../platform/events/chain.js';
import { grownBy, rootOf, type Tree } from '../../../platform/events/merkle.js';
import { newId } from '../../../platform/ids.js';
import { type ScheduledTask, Scheduler } from '../../../platform/scheduler/scheduler.js';
import { checkpointBody } from '../domain/checkpoint-body.js';
import { Checkpoint } from '../persistence/checkpoint.entity.js';
import { LOG_START, settledLeaves } from '../persistence/log-order.js';
import { NoteSigner } from './note-signer.js';
import { noteHash } from './signed-note.js';

/** Entries in one checkpoint. */
const MOST_LEAVES = 1_000;

/**
 * Seals what was written since the last checkpoint into the next one. An advisory lock lets one process do it at a time,
 * and the unique number is the last line. Reads below the oldest running transaction, so none that commits late is left out.
 */
@Injectable()
export class SealLog implements ScheduledTask, OnModuleInit {
  readonly name = 'sealing of the audit log';

  constructor(
    private readonly scheduler: Scheduler,
    private readonly database: Database,
    private readonly signer: NoteSigner,
  ) {}

  onModuleInit(): void {
    this.scheduler.register(this);
  }

  async run(stop: AbortSignal): Promise<void> {
    let sealed = MOST_LEAVES;
    while (sealed === MOST_LEAVES && !stop.aborted) {
      sealed = await this.sealNext();
    }
  }

  /** Makes one checkpoint, if there is anything to seal; answers how many entries are in it. */
  sealNext(): Promise<number> {
    return this.database.transaction(async (em) => {
      if (!hasServerSchemas(em) || !(await alone(em))) {
        return 0;
      }
      const [last] = await em.find(Checkpoint, {}, { orderBy: { number: 'desc' }, limit: 1, disableIdentityMap: true });
      const leaves = await settledLeaves(em, last ?? LOG_START, MOST_LEAVES);
      const end = leaves.at(-1);
      if (end) {
        const { transactionId, sequence } = end;
        await em.insert(Checkpoint, {
          ...this.signed(
            last,
            grownBy(
              last,
              leaves.map(({ hash }) => hash),
            ),
            await databaseNow(em),
          ),
          transactionId,
          sequence,
          eventIds: leaves.map(({ id }) => id),
          leaves: leaves.map(({ hash }) => hash),
        });
      }
      return leaves.length;
    });
  }

  private signed(last: Checkpoint | undefined, tree: Tree, createdAt: Date) {
    const facts = {
      number: (last?.number ?? 0) + 1,
      treeSize: tree.treeSize,
      root: rootOf(tree),
      previousHash: last?.hash ?? GENESIS_HASH,
      createdAt,
    };
    const note = this.signer.sign(checkpointBody(facts));
    return { id: newId(), ...facts, frontier: [...tree.frontier], note, hash: noteHash(note) };
  }
}

async function alone(em: EntityManager): Promise<boolean> {
  const [row] = await em.execute<{ alone: boolean }[]>('select pg_try_advisory_xact_lock(7355609) as alone');
  return row?.alone ?? false;
}
