import type { Observation } from './corpus.js';

/** What a disagreement amounts to, the worst first. */
export const DISAGREEMENTS = ['missed break', 'false alarm', 'unknown', 'wrong'] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

const LAXEST_FIRST = ['holds', 'caution', 'fails'];

/** How an answer differs from what is expected; null where it does not. */
export function disagreement({ expected, answer }: Pick<Observation, 'expected' | 'answer'>): Disagreement | null {
  if (answer === expected) {
    return null;
  }
  if (answer === 'unknown') {
    return 'unknown';
  }
  const [said, wanted] = [LAXEST_FIRST.indexOf(answer), LAXEST_FIRST.indexOf(expected)];
  return said < 0 || wanted < 0 ? 'wrong' : said < wanted ? 'missed break' : 'false alarm';
}

/** Disagreements that are the corpus's own, with the reason, by `corpus/direction/key`. */
export type Errata = Readonly<Record<string, string>>;

/** One line of the table: what one direction of one corpus came to. */
export interface Tally {
  readonly corpus: string;
  readonly direction: string;
  readonly cases: number;
  readonly counts: ReadonlyMap<Disagreement, number>;
  readonly explained: number;
  readonly p95: number;
}

export interface Result {
  readonly tallies: readonly Tally[];
  /** Disagreements that nothing explains, a line each. */
  readonly unexplained: readonly string[];
  /** Errata of the corpora at hand that explain nothing. */
  readonly unused: readonly string[];
}

/** Counts what each corpus came to, by direction. */
export function tally(observed: ReadonlyMap<string, readonly Observation[]>, errata: Errata): Result {
  const used = new Set<string>();
  const unexplained: string[] = [];
  const tallies: Tally[] = [];
  for (const [corpus, observations] of observed) {
    for (const [direction, own] of Map.groupBy(observations, (one) => one.direction)) {
      const open = own.filter((one) => !isExplained(`${corpus}/${direction}/${one.key}`, one, errata, used));
      unexplained.push(...open.flatMap((one) => line(corpus, one)));
      tallies.push(tallyOf({ corpus, direction }, own, open));
    }
  }
  const unused = Object.keys(errata).filter((key) => observed.has(key.split('/')[0] ?? '') && !used.has(key));
  return { tallies, unexplained, unused };
}

function isExplained(entry: string, one: Observation, errata: Errata, used: Set<string>): boolean {
  const explains = disagreement(one) !== null && errata[entry] !== undefined;
  if (explains) {
    used.add(entry);
  }
  return explains;
}

function line(corpus: string, one: Observation): string[] {
  const kind = disagreement(one);
  const { direction, key, expected, answer, told } = one;
  return kind === null ? [] : [`${kind}: ${corpus}/${direction}/${key}: ${answer}, not ${expected}. ${told}`.trim()];
}

function tallyOf(
  names: Pick<Tally, 'corpus' | 'direction'>,
  all: readonly Observation[],
  open: readonly Observation[],
): Tally {
  const kinds = Map.groupBy(open, disagreement);
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    ...names,
    cases: all.length,
    counts: new Map(DISAGREEMENTS.map((kind) => [kind, kinds.get(kind)?.length ?? 0])),
    explained: all.length - open.length,
    p95: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
  };
}
