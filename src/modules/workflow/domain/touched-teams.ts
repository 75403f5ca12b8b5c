import { type Affected, MOST_FINDINGS } from '../../../kernel/told-to.js';
import { type Finding, nameOf } from '../../../schemas/index.js';
import { readsAny } from './touches.js';

/** The teams an event of a proposal is told to, each with the findings that touch it. */
export interface Touched {
  readonly required: readonly {
    readonly teamId: string;
    readonly columns: readonly string[] | null;
    readonly fingerprints: readonly string[];
  }[];
  /** What consumers require and would no longer get, beside the findings of the change itself. */
  readonly unmet?: readonly Finding[];
}

/** What an event says to each team: its columns that the change is about, and which findings touch it. */
export function affectedTeams(
  { required, unmet = [] }: Touched,
  findings: readonly Finding[],
): Record<string, Affected> {
  const all = [...findings, ...unmet];
  return Object.fromEntries(
    required.map(({ teamId, columns, fingerprints }) => {
      const touching = all.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
      return [teamId, { columns: columnsAmong(columns, touching), fingerprints }];
    }),
  );
}

/** The first findings of the change, and the first of each team's: what anyone is told is among them. */
export function findingsToTell({ required, unmet = [] }: Touched, findings: readonly Finding[]): Finding[] {
  const told = new Set([
    ...findings.slice(0, MOST_FINDINGS).map(({ fingerprint }) => fingerprint),
    ...required.flatMap(({ fingerprints }) => fingerprints.slice(0, MOST_FINDINGS)),
  ]);
  return [...findings, ...unmet].filter(({ fingerprint }) => told.has(fingerprint));
}

/** Of the listed columns those that findings are about; for a reader of all, the columns that findings name. */
function columnsAmong(columns: readonly string[] | null, touching: readonly Finding[]): string[] {
  const about = columns
    ? columns.filter((column) => touching.some(({ subjects }) => readsAny([column], subjects)))
    : touching.flatMap(({ subjects }) => (subjects ?? []).map(topLevelName));
  return [...new Set(about)];
}

const topLevelName = (pointer: string): string => nameOf(pointer.split('/', 2)[1] ?? '') ?? '';
