import { type Affected, MOST_FINDINGS } from '../../../kernel/told-to.js';
import { type Finding, nameOf } from '../../../schemas/index.js';
import { findingsAbout, type Reader, readsAny } from './touches.js';

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
      const touched = new Set(fingerprints);
      const touching = all.filter(({ fingerprint }) => touched.has(fingerprint));
      const told = touching.slice(0, MOST_FINDINGS).map(({ fingerprint }) => fingerprint);
      return [teamId, { columns: columnsAmong(columns, touching), fingerprints: told }];
    }),
  );
}

/** The first findings of the change, and the first of each team's: what anyone is told is among them. */
export function findingsToTell({ required, unmet = [] }: Touched, findings: readonly Finding[]): Finding[] {
  const told = new Set([
    ...findings.slice(0, MOST_FINDINGS).map(({ fingerprint }) => fingerprint),
    ...Object.values(affectedTeams({ required, unmet }, findings)).flatMap(({ fingerprints }) => fingerprints),
  ]);
  return [...findings, ...unmet].filter(({ fingerprint }) => told.has(fingerprint));
}

/** A version that is out, as far as it decides what anyone is told of it. */
interface PublishedChange {
  readonly findings: readonly Finding[];
  readonly unmet: readonly Finding[];
  readonly affected: readonly { readonly team_id: string; readonly because: readonly string[] }[];
}

type Hearing = Reader & { readonly teamId: string };

/**
 * Who is told of a version, and of which findings: consumers of those about what they read, and of what they required and
 * lose; owners downstream of every break.
 */
export function hearersOf(
  consumers: readonly Hearing[],
  owners: readonly string[],
  { findings, unmet, affected }: PublishedChange,
): Touched {
  const breaking = findings.filter((finding) => finding.breaking);
  const of = (teamId: string, columns: readonly string[] | null, about: readonly Finding[]) => {
    const because = affected.find(({ team_id }) => team_id === teamId)?.because ?? [];
    const told = owners.includes(teamId) ? [...about, ...breaking] : about;
    return { teamId, columns, fingerprints: [...told.map(({ fingerprint }) => fingerprint), ...because] };
  };
  const isConsumer = (owner: string) => consumers.some(({ teamId }) => teamId === owner);
  return {
    required: [
      ...consumers.map((consumer) => of(consumer.teamId, consumer.columns, findingsAbout(consumer, findings))),
      ...owners.filter((owner) => !isConsumer(owner)).map((owner) => of(owner, [], [])),
    ],
    unmet,
  };
}

/** Of the listed columns those that findings are about; for a reader of all, the columns that the first of them name. */
function columnsAmong(columns: readonly string[] | null, touching: readonly Finding[]): string[] {
  const about = columns
    ? columns.filter((column) => touching.some(({ subjects }) => readsAny([column], subjects)))
    : touching.slice(0, MOST_FINDINGS).flatMap(({ subjects }) => (subjects ?? []).map(topLevelName));
  return [...new Set(about)];
}

const topLevelName = (pointer: string): string => nameOf(pointer.split('/', 2)[1] ?? '') ?? '';
