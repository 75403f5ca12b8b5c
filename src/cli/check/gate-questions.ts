import type { TesseraClient } from '../../../openapi/index.js';
import { progress } from '../terminal.js';
import { answerOf } from '../answer-of.js';
import { batchesOf } from './batches-of.js';
import type { Change, Changes } from './change.js';
import type { RemovedTables } from './removed-tables.js';
import { type CheckedChange, type CheckReport, standingOf, verdictOf } from './report.js';

/** Asks the service about changes, and again about those to which its answer was no. */
export class GateQuestions {
  readonly #answers = new Map<Change, CheckedChange>();

  constructor(
    private readonly client: TesseraClient,
    private readonly changes: Changes,
    private readonly removed: RemovedTables | null = null,
  ) {}

  /** Asks what is open: at first all, in one request unless there is more than one takes. */
  async ask(): Promise<void> {
    const open = this.changes.wanted.filter((change) => verdictOf(this.answerTo(change)) !== 'yes');
    let asked = 0;
    for (const batch of batchesOf(open)) {
      if (batch.length < open.length) {
        progress(`Asked about ${asked} of ${open.length} tables`);
      }
      await this.askAbout(batch);
      asked += batch.length;
    }
    await this.removed?.ask();
  }

  /** What needs consent that nobody has been asked for as it stands. */
  get unproposed(): { readonly change: Change; readonly assetId: string }[] {
    return this.changes.wanted.flatMap((change) => {
      const { standing, assetId } = this.answerTo(change);
      return assetId !== null && (standing === 'unasked' || standing === 'stale') ? [{ change, assetId }] : [];
    });
  }

  get report(): CheckReport {
    const unreadable = this.changes.unreadable.map((one) => ({ ...UNANSWERED, ...one }));
    return {
      changes: [
        ...this.changes.wanted.map((change) => this.answerTo(change)),
        ...(this.removed?.answers ?? []),
        ...unreadable,
      ],
      skipped: this.changes.skipped.map(({ fqn }) => fqn),
    };
  }

  private async askAbout(batch: readonly Change[]): Promise<void> {
    const items = batch.map(({ body }) => body);
    const { results } = await answerOf(this.client.POST('/api/v1/impact', { body: { items } }));
    for (const [index, change] of batch.entries()) {
      const answer = results[index];
      if (answer) {
        const { asset_id: assetId, impact, proposal } = answer;
        const standing = standingOf(answer);
        const problem = standing === 'unknown' ? problemIn(answer.error) : null;
        this.#answers.set(change, { ...this.answerTo(change), assetId, standing, impact, proposal, problem });
      }
    }
  }

  private answerTo(change: Change): CheckedChange {
    const { fqn: name, environment } = change.body;
    return this.#answers.get(change) ?? { ...UNANSWERED, name, environment, origin: change.origin };
  }
}

const UNANSWERED = {
  environment: 'production',
  standing: 'unknown',
  assetId: null,
  impact: null,
  proposal: null,
  problem: 'the service did not answer',
} as const;

type Problem = { code: string; detail: string; errors: { pointer: string; message: string }[] } | null;

function problemIn(error: Problem): string {
  const places = error?.errors.slice(0, 5).map(({ pointer, message }) => `${pointer} ${message}`) ?? [];
  return error ? [`${error.code}: ${error.detail}`, ...places].join('; ') : UNANSWERED.problem;
}
