import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Tinypool } from 'tinypool';
import type { FieldError } from '../../kernel/domain-error.js';
import {
  AllowanceSpent,
  boundErrors,
  checkBounds,
  type Comparison,
  judgeChange,
  refusalFrom,
  SchemaTooLarge,
  validateSchema,
  type WantedSide,
  type WrittenChange,
  type WrittenSchema,
} from '../../schemas/index.js';
import type { judge, read, Refused, validate } from './engine.worker.js';
import { hasMoreNodes } from './more-nodes.js';
import { type ReadPromise, readPromise } from './read-promise.js';
import { Recent } from './recent.js';

/** Both documents together; reading and comparing that much takes a few milliseconds. */
const MOST_NODES_HERE = 6_000;
/** Steps of the search that are taken here before a thread takes over. */
const STEPS_HERE = 2_000;
const THREADS = 2;
/** Steps bound the work itself; this is for a thread that gets no turn. */
const PATIENCE_MS = 30_000;

/**
 * Reads schemas and judges their changes without holding up other requests: what is small and easy at once, everything else in a thread.
 * The last of those answers are remembered, so that whoever is about to lock a row can ask before.
 */
@Injectable()
export class Engine implements OnApplicationShutdown {
  readonly #pool = new Tinypool({
    filename: new URL('./engine.worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 30_000,
  });
  readonly #verdicts = new Recent<Comparison>();
  readonly #read = new Recent<ReadPromise>();

  async compare(change: WrittenChange): Promise<Comparison> {
    const atOnce = this.#atOnce(change);
    if (atOnce !== null) {
      return atOnce;
    }
    checkBounds(change.before.schema);
    checkBounds(change.after.schema);
    await setImmediate();
    return this.#verdicts.answer(JSON.stringify(change), (text) => this.#judgeInThread(text));
  }

  /** What a wanted promise comes to, beside the current one. */
  async read(wanted: WantedSide): Promise<ReadPromise> {
    if (!this.isLarge([wanted.schema, wanted.guarantees, wanted.current?.guarantees])) {
      return readPromise(wanted);
    }
    checkBounds(wanted.schema);
    await setImmediate();
    return this.#read.answer(JSON.stringify(wanted), (text) => this.#readInThread(text));
  }

  /** What is wrong with a schema, with pointers into it; empty when it is valid. */
  async validate(written: WrittenSchema): Promise<readonly FieldError[]> {
    if (!this.isLarge([written.schema])) {
      return validateSchema(written.format, written.schema);
    }
    const tooLarge = boundErrors(written.schema);
    return tooLarge.length > 0
      ? tooLarge
      : together(await this.#run<typeof validate>('validate', JSON.stringify(written)));
  }

  /** Whether schemas are so large that what has them judged should do so before it locks anything. */
  isLarge(schemas: readonly unknown[]): boolean {
    return hasMoreNodes(schemas, MOST_NODES_HERE);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.destroy();
  }

  /** The verdict, or null where it takes more than a moment. */
  #atOnce(change: WrittenChange): Comparison | null {
    if (this.isLarge([change.before.schema, change.after.schema])) {
      return null;
    }
    try {
      return judgeChange({ ...change, options: { ...change.options, allowance: STEPS_HERE } });
    } catch (error) {
      if (error instanceof AllowanceSpent) {
        return null;
      }
      throw error;
    }
  }

  async #judgeInThread(change: string): Promise<Comparison> {
    const { comparison, findings } = unlessRefused(await this.#run<typeof judge>('judge', change));
    return { ...comparison, findings: await together(findings) };
  }

  async #readInThread(wanted: string): Promise<ReadPromise> {
    const { columns, guarantees, schemaDigest } = unlessRefused(await this.#run<typeof read>('read', wanted));
    const document = JSON.parse(guarantees) as ReadPromise['guarantees'];
    return { columns: await together(columns), guarantees: document, schemaDigest };
  }

  /** Texts go to a thread and back: copying what they stand for would hold up everybody for longer. */
  async #run<Task extends (text: string) => unknown>(name: string, text: string): Promise<ReturnType<Task>> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    try {
      return (await this.#pool.run(text, { name, signal: patience })) as ReturnType<Task>;
    } catch (error) {
      if (patience.aborted) {
        throw new SchemaTooLarge('work');
      }
      throw error;
    }
  }
}

function unlessRefused<Answer extends object>(answer: Answer | Refused): Answer {
  if ('refused' in answer) {
    throw refusalFrom(answer.refused);
  }
  return answer;
}

/** What pieces of JSON hold, read one by one with room for others in between. */
async function together<Item>(pieces: readonly string[]): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const piece of pieces) {
    items.push(...(JSON.parse(piece) as Item[]));
    await setImmediate();
  }
  return items;
}
