import type { Shapes } from '../../openapi/index.js';
import { requiredTeams, resolveProposal } from '../../src/modules/workflow/domain/consent.js';
import type { Answer } from '../../src/modules/workflow/domain/proposal-status.js';
import { standingOf } from '../../src/modules/workflow/domain/standing-of.js';
import { aProposal, anAnswer, anImpact } from './gate-answers.js';
import { finding } from './finding.js';

const TEAMS = ['billing', 'growth', 'search'];
const COLUMNS = ['a', 'b', 'c'];
const [NOW, FUTURE] = [new Date('2026-11-26T12:00:00Z'), new Date('2027-11-26T12:00:00Z')];

const ASKING = ['propose', 'propose', 'withdraw', 'force', 'publish beside', 'want', 'want', 'keep'] as const;
const ANSWERING = ['approve', 'approve', 'approve', 'approve', 'block', 'migrate', 'the day comes'] as const;
const READING = ['register', 'register', 'leave'] as const;

/** What can happen, as often as it stands here. */
export const STEPS = [...ASKING, ...ANSWERING, ...READING, 'fail', 'heal'] as const;

export type Step = (typeof STEPS)[number];

interface Given {
  readonly answer: Answer;
  readonly columns: ReadonlySet<string>;
  isDue: boolean;
}

interface Asked {
  readonly columns: Set<string>;
  readonly answers: Map<string, Given>;
  baseMoved: boolean;
  isForced: boolean;
}

/** One table: what a pull request takes from it, who reads it, and what its owner has asked for so far. */
class Table {
  readonly wanted = new Set<string>();
  readonly readers = new Map<string, ReadonlySet<string> | null>();
  asked: Asked | null = null;
  isAway = false;

  /** What the service answers by its own rules. */
  answer(): Shapes['ItemImpactView'] {
    if (this.isAway) {
      return anAnswer({ error: { code: 'schema.invalid', detail: '', errors: [] } });
    }
    const affected = requiredTeams(this.findings(this.wanted), this.consumers(), []);
    const decision = affected.length > 0 ? 'proposed' : 'published';
    const proposal = affected.length > 0 ? this.standing() : null;
    return anAnswer({ asset_id: 'x', impact: anImpact({ decision }), proposal });
  }

  private standing(): Shapes['StandingProposalView'] | null {
    if (!this.asked) {
      return null;
    }
    const { columns, baseMoved: base_moved, isForced: forced, answers } = this.asked;
    const promise = (gone: ReadonlySet<string>) => ({
      schema_format: 'columns' as const,
      schema: COLUMNS.filter((name) => !gone.has(name)),
      guarantees: {},
      findings: this.findings(gone),
    });
    const standing = standingOf({ ...promise(columns), base_moved, stale: false }, promise(this.wanted));
    const given = [...answers].map(([teamId, { answer, columns: seen, isDue }]) => ({
      teamId,
      answer,
      migrationDeadline: answer === 'migrating' ? (isDue ? NOW : FUTURE) : null,
      answered: this.findings(seen),
    }));
    const required = requiredTeams(this.findings(columns), this.consumers(), given);
    const { status, blocked } = resolveProposal({ required, expiresAt: FUTURE, forced, now: NOW });
    return standing === 'another' ? null : aProposal({ status, blocked, stale: standing === 'stale' });
  }

  private findings(columns: ReadonlySet<string>) {
    return [...columns].map((name) => finding({ path: `/${name}` }));
  }

  private consumers() {
    return [...this.readers].map(([teamId, columns]) => {
      const reads = columns && [...columns];
      return { teamId, registrationId: teamId, columns: reads, strict: false, keptVersion: null, requirement: null };
    });
  }

  /** Whose consent is missing, told without any of the rules above: nobody's word, or a word about something else. */
  missing(): string[] {
    const isAsked = this.asked !== null && !this.asked.baseMoved && sameNames(this.asked.columns, this.wanted);
    const isForced = isAsked && this.asked?.isForced === true;
    return [...this.readers].flatMap(([team, columns]) => {
      const lost = [...this.wanted].filter((name) => columns === null || columns.has(name));
      return lost.length === 0 || isForced || (isAsked && this.agrees(team, lost)) ? [] : [team];
    });
  }

  private agrees(team: string, lost: readonly string[]): boolean {
    const said = this.asked?.answers.get(team);
    const says = said !== undefined && (said.answer === 'approved' || (said.answer === 'migrating' && said.isDue));
    return says && lost.every((name) => said.columns.has(name));
  }
}

const sameNames = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((name) => other.has(name));

type Pick = <T>(some: readonly T[]) => T;

const DO: Readonly<Record<Step, (table: Table, pick: Pick) => void>> = {
  propose: (table) => {
    const { asked, wanted } = table;
    const isForced = asked !== null && asked.isForced && !asked.baseMoved && sameNames(asked.columns, wanted);
    const answers = asked?.answers ?? new Map<string, Given>();
    table.asked = wanted.size === 0 ? asked : { columns: new Set(wanted), answers, baseMoved: false, isForced };
  },
  approve: (table, pick) => say(table, pick(TEAMS), 'approved'),
  block: (table, pick) => say(table, pick(TEAMS), 'blocked'),
  migrate: (table, pick) => say(table, pick(TEAMS), 'migrating'),
  'the day comes': (table) => table.asked?.answers.forEach((given) => (given.isDue = true)),
  register: (table, pick) => {
    const [team, columns] = [pick(TEAMS), pick([null, new Set([pick(COLUMNS)]), new Set([pick(COLUMNS), 'a'])])];
    const known = table.readers.get(team);
    const united = known === undefined ? columns : known && columns && new Set([...known, ...columns]);
    table.readers.set(team, united);
  },
  leave: (table, pick) => table.readers.delete(pick(TEAMS)),
  want: (table, pick) => table.wanted.add(pick(COLUMNS)),
  keep: (table, pick) => table.wanted.delete(pick(COLUMNS)),
  'publish beside': (table) => table.asked && (table.asked.baseMoved = true),
  withdraw: (table) => (table.asked = null),
  force: (table) => table.asked && (table.asked.isForced = true),
  fail: (table) => (table.isAway = true),
  heal: (table) => (table.isAway = false),
};

/** A team that reads what goes answers what it was asked. */
function say({ asked, readers }: Table, team: string, answer: Answer): void {
  if (asked && readers.has(team)) {
    asked.answers.set(team, { answer, columns: new Set(asked.columns), isDue: false });
  }
}

/** What the gate can ask about, and what is true of it. */
export interface World {
  readonly answers: () => Shapes['ItemImpactView'][];
  readonly missingConsents: () => string[];
}

/** The world after each step, of two tables; what a step is done to follows from the seed. */
export function* play(steps: readonly Step[], seed: number): Generator<World> {
  let state = seed % 2_147_483_647;
  const pick: Pick = (some) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return some[state % some.length] as (typeof some)[number];
  };
  const tables = [new Table(), new Table()];
  const world = {
    answers: () => tables.map((table) => table.answer()),
    missingConsents: () => tables.flatMap((table) => (table.isAway ? [] : table.missing())),
  };
  yield world;
  for (const step of steps) {
    DO[step](pick(tables), pick);
    yield world;
  }
}
