import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Tinypool } from 'tinypool';
import { DomainError, type FieldError } from '../../kernel/domain-error.js';
import {
  AllowanceSpent,
  boundErrors,
  checkBounds,
  type Comparison,
  judgeChange,
  refusalFrom,
  SchemaTooLarge,
  validateSchema,
  type WrittenChange,
  type WrittenSchema,
} from '../../schemas/index.js';
import type { Judged, judge, validate } from './engine.worker.js';
import { hasMoreNodes } from './more-nodes.js';

/** Both documents together; reading and comparing that much takes a few milliseconds. */
const MOST_NODES_HERE = 6_000;
/** Steps of the search that are taken here before a thread takes over. */
const STEPS_HERE = 2_000;
const THREADS = 2;
/** Steps bound the work itself; this is for a thread that gets no turn. */
const PATIENCE_MS = 30_000;
const REMEMBERED = 4;

/**
 * Judges changes of schemas without holding up other requests: what is small and easy at once, everything else in a thread.
 * The last of those verdicts are remembered, so that whoever is about to lock a row can have it judged before.
 */
@Injectable()
export class Engine implements OnApplicationShutdown {
  readonly #pool = new Tinypool({
    filename: new URL('./engine.worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 30_000,
  });
  readonly #recent = new Map<string, Promise<Comparison>>();

  async compare(change: WrittenChange): Promise<Comparison> {
    return this.#atOnce(change) ?? this.#remembered(change);
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

  async #remembered(change: WrittenChange): Promise<Comparison> {
    checkBounds(change.before.schema);
    checkBounds(change.after.schema);
    await setImmediate();
    const text = JSON.stringify(change);
    const key = createHash('sha256').update(text).digest('base64');
    const known = this.#recent.get(key) ?? this.#inThread(text);
    this.#recent.delete(key);
    this.#recent.set(key, known);
    for (const oldest of this.#recent.keys()) {
      if (this.#recent.size <= REMEMBERED) {
        break;
      }
      this.#recent.delete(oldest);
    }
    try {
      return await known;
    } catch (error) {
      // A refusal is an answer like any other; a thread that broke is not.
      if (!(error instanceof DomainError)) {
        this.#recent.delete(key);
      }
      throw error;
    }
  }

  async #inThread(change: string): Promise<Comparison> {
    const judged: Judged = await this.#run<typeof judge>('judge', change);
    if ('refused' in judged) {
      throw refusalFrom(judged.refused);
    }
    return { ...judged.comparison, findings: await together(judged.findings) };
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

/** What pieces of JSON hold, read one by one with room for others in between. */
async function together<Item>(pieces: readonly string[]): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const piece of pieces) {
    items.push(...(JSON.parse(piece) as Item[]));
    await setImmediate();
  }
  return items;
}
