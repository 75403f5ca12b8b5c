/** What an event's data holds, under `affected`, for each team that it touches. */
export interface Affected {
  readonly columns: readonly string[];
  readonly fingerprints: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

/** Findings that one hearer is told of at most. */
export const MOST_FINDINGS = 20;

/**
 * What one hearer is told of an event's data. A team that a proposal touches hears of the findings that touch it and of its
 * own columns; nobody hears which of them touch others. Without a team, or untouched, one hears of the change as a whole.
 */
export function toldTo(teamId: string | null, { affected, ...data }: Data): Record<string, unknown> {
  const touched = teamId === null ? undefined : (affected as Readonly<Record<string, Affected>> | undefined)?.[teamId];
  const { findings } = data;
  return {
    ...data,
    ...(Array.isArray(findings) ? { findings: findingsFor(touched, findings as Finding[]) } : {}),
    ...(touched ? { columns_of_yours: touched.columns } : {}),
  };
}

interface Finding {
  readonly fingerprint: string;
}

const findingsFor = (touched: Affected | undefined, findings: readonly Finding[]): Finding[] =>
  findings
    .filter((one) => touched === undefined || touched.fingerprints.includes(one.fingerprint))
    .slice(0, MOST_FINDINGS);
