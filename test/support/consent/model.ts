/** The columns that histories play with, and the teams that may read them. */
export const COLUMNS = ['a', 'b', 'c', 'd'] as const;
export const CONSUMERS = ['billing', 'hr', 'search'] as const;

export type Consumer = (typeof CONSUMERS)[number];
export type Columns = ReadonlySet<string>;

export const NOTHING: Columns = new Set();

export const minus = (some: Columns, others: Columns): Columns => new Set([...some].filter((one) => !others.has(one)));
export const isSame = (a: Columns | null, b: Columns | null): boolean =>
  a === null || b === null ? a === b : a.size === b.size && minus(a, b).size === 0;

/** What a team said last, of which removals, and the day from which it counts as consent. */
interface Said {
  readonly answer: 'approved' | 'blocked' | 'migrating';
  readonly from: number;
  readonly covers: Columns;
}

/** A proposal as people understand it: what would go, and who has said what. */
export class AskedChange {
  readonly said = new Map<Consumer, Said>();
  revision = 1;
  moved = false;
  stale = false;
  forcedRevision: number | null = null;
  ended: 'published' | 'withdrawn' | 'rejected' | null = null;
  endsOn: number;

  /** What would be left, and what would go of what stood when it was asked. */
  constructor(
    readonly id: string,
    public what: { readonly left: Columns; readonly gone: Columns },
    public auto: boolean,
    readonly openedOn: number,
  ) {
    this.endsOn = openedOn + 30;
  }

  get forced(): boolean {
    return this.forcedRevision === this.revision;
  }

  /**
   * What a team says now is what counts, unless it has said the same of as much or more before, which is nothing new; a
   * migration leaves a week to publish after it.
   */
  hear(team: Consumer, said: Said): void {
    const before = this.said.get(team);
    if (before && isRepeated(before, said)) {
      return;
    }
    this.said.set(team, said);
    this.endsOn = said.answer === 'migrating' ? Math.max(this.endsOn, said.from + 7) : this.endsOn;
  }

  /** A revision, unless it is what is asked already and still can be had. */
  ask(what: AskedChange['what'], auto: boolean): void {
    if (this.moved || this.stale || !isSame(this.what.left, what.left) || this.auto !== auto) {
      Object.assign(this, { what, auto, revision: this.revision + 1, moved: false, stale: false });
    }
  }
}

const isRepeated = (before: Said, said: Said): boolean =>
  before.answer === said.answer &&
  (said.answer !== 'migrating' || before.from === said.from) &&
  minus(said.covers, before.covers).size === 0;

/**
 * One table: what it promises, who reads what, and what is asked. Sets of names and days, and nothing else:
 * no findings, fingerprints, versions or rows, so that it can be checked by reading it.
 */
export class Table {
  promised: Columns | null = null;
  asked: AskedChange | null = null;
  /** Null reads every column. */
  readonly reads = new Map<Consumer, Columns | null>();

  /** What of the columns the team would miss. */
  misses(team: Consumer, gone: Columns): Columns {
    const read = this.reads.get(team);
    return read === undefined ? new Set() : read === null ? gone : minus(read, minus(read, gone));
  }

  hurt(gone: Columns): Consumer[] {
    return [...this.reads.keys()].filter((team) => this.misses(team, gone).size > 0);
  }

  gone(wanted: Columns): Columns {
    return minus(this.promised ?? NOTHING, wanted);
  }

  /** Who has to answer what is asked. */
  required(): Consumer[] {
    return this.asked ? this.hurt(this.asked.what.gone) : [];
  }

  hasAgreed(team: Consumer, gone: Columns, today: number): boolean {
    const said = this.asked?.said.get(team);
    const agrees = said !== undefined && said.answer !== 'blocked' && said.from <= today;
    return agrees && minus(this.misses(team, gone), said.covers).size === 0;
  }

  status(today: number): string {
    const { asked } = this;
    if (asked === null) {
      return 'none';
    }
    if (asked.ended !== null || today >= asked.endsOn) {
      return asked.ended ?? 'expired';
    }
    const agreed = this.required().every((team) => this.hasAgreed(team, asked.what.gone, today));
    return !asked.stale && (asked.forced || agreed) ? 'approved' : 'open';
  }

  isInPlay(today: number): boolean {
    return ['open', 'approved'].includes(this.status(today));
  }

  /** A version is out, with consent or past it: a break ends what is asked, anything else moves its base. */
  overtakes(columns: Columns, today: number, isProposed: boolean): void {
    const isBreaking = this.gone(columns).size > 0;
    if (this.asked && this.isInPlay(today)) {
      this.asked.ended = isProposed ? 'published' : isBreaking ? 'withdrawn' : null;
      this.asked.moved ||= !isProposed && !isBreaking;
    }
    this.became(columns);
  }

  /** What went is read no more. */
  private became(columns: Columns): void {
    const gone = this.gone(columns);
    for (const [team, read] of this.reads) {
      this.reads.set(team, read && minus(read, gone));
    }
    this.promised = columns;
  }
}

/** All that has been said in one history. */
export class Model {
  today = 0;
  readonly tables = [new Table(), new Table()] as const;
  readonly dead = new Set<Consumer>();
  /** Whether the step under way publishes by force. */
  forcing = false;

  table(index: number): Table {
    return this.tables[index % 2] as Table;
  }

  isRequiredSomewhere(team: Consumer): boolean {
    return this.tables.some((table) => table.isInPlay(this.today) && table.required().includes(team));
  }
}
