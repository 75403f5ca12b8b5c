import type { Asked } from './judge.js';

interface Finding {
  readonly check: string;
  readonly at: string;
  readonly why: string;
}

interface Row {
  requests: number;
  operations: Set<string>;
  failures: number;
  seconds: number;
}

const SHOWN = 40;

/** Counts requests and what was wrong with their answers. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  readonly #statuses = new Map<number, number>();
  readonly #findings = new Map<string, Finding & { times: number }>();

  add(identity: string, { method, path, status }: Asked, wrong: readonly (readonly [string, string])[]): void {
    const row = this.row(identity);
    row.requests += 1;
    row.operations.add(`${method} ${path}`);
    row.failures += wrong.length;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    for (const [check, why] of wrong) {
      this.find({ check, at: `${method} ${path}`, why });
    }
  }

  /** An identity that cannot ask any more has shown less than its requests say. */
  end(identity: string, { seconds, alive }: { readonly seconds: number; readonly alive: boolean }): void {
    const row = this.row(identity);
    row.seconds = Math.round(seconds);
    if (!alive || row.requests === 0) {
      row.failures += 1;
      this.find({ check: 'identity_alive', at: identity, why: 'its key works no more, or it asked nothing' });
    }
  }

  /** Prints the closing tables and, last, the line that sums up; false where anything was wrong. */
  tell(): boolean {
    for (const { check, at, why, times } of [...this.#findings.values()].slice(0, SHOWN)) {
      console.log(`${check}: ${at}, ${times} times, such as: ${why.slice(0, 300)}`);
    }
    console.table(
      Object.fromEntries([...this.#rows].map(([name, row]) => [name, { ...row, operations: row.operations.size }])),
    );
    const byCheck = Map.groupBy(this.#findings.values(), ({ check }) => check);
    console.table(Object.fromEntries([...byCheck].map(([check, found]) => [check, { places: found.length }])));
    console.log('Answers', Object.fromEntries([...this.#statuses].toSorted(([a], [b]) => a - b)));
    const operations = [...this.#rows.values()].reduce((sum, row) => sum + row.operations.size, 0);
    const failed = Math.min(this.#findings.size, operations);
    console.log(`Tests: ${failed > 0 ? `${failed} failed, ` : ''}${operations - failed} passed, ${operations} total`);
    return this.#findings.size === 0;
  }

  private row(identity: string): Row {
    const row = this.#rows.get(identity) ?? { requests: 0, operations: new Set(), failures: 0, seconds: 0 };
    this.#rows.set(identity, row);
    return row;
  }

  private find(finding: Finding): void {
    const key = `${finding.check} ${finding.at}`;
    this.#findings.set(key, { ...finding, times: (this.#findings.get(key)?.times ?? 0) + 1 });
  }
}
